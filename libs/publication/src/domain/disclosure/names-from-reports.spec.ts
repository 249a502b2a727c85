import { findNamesFromReports, NamesInReports } from './names-from-reports.js';
import { wordsOf } from './words.js';

const narrative =
  'El martes vi a Wilmer en el patio. Tenía la cara hinchada. Zoila dijo que fue por la comida. Estaban en Almena Verde, en la Cruz Roja.';
const findings = (text: string, narrative: string, reporters: string[] = [], allowedNames: string[] = []) => {
  const named = new NamesInReports(wordsOf(text).map(({ folded }) => folded));
  named.read(narrative);
  return findNamesFromReports(text, { named, reporters }, allowedNames);
};
const found = (text: string) =>
  findings(text, narrative, ['Yorvelis Paz'], ['Almena Verde']).map(({ start, end }) => text.slice(start, end));

describe('names that a report gives', () => {
  it('are found in the summary, in the middle and at the beginning of a sentence, whatever the accents', () => {
    expect(found('Wilmer was beaten. A brother of Wílmer saw it.')).toEqual(['Wilmer', 'Wílmer']);
  });

  it('are not what only begins a sentence there, an institution, or the place itself', () => {
    expect(found('Tenía heridas. Estaban en Almena Verde. La Cruz Roja no entró.')).toEqual([]);
  });

  it('are found small and in capitals, unless they are ordinary words too', () => {
    expect(found('a wilmer was seen, and WILMER. La cara hinchada, el patio.')).toEqual(['wilmer', 'WILMER']);
    const narrative = 'Vi a Paz en el patio y a Tulio. La paz no llegó; un tulio es nada.';
    const inSummary = (text: string) => findings(text, narrative);
    expect(inSummary('sin paz, un tulio')).toEqual([]);
    expect(inSummary('dijo Paz a Tulio')).toHaveLength(2);
  });

  it('are not all the words of a narrative in capitals', () => {
    const shouted = 'NOS DEJARON SIN AGUA Y SIN COMIDA TODA LA SEMANA';
    expect(findings('Quedaron sin agua y sin comida.', shouted)).toEqual([]);
  });

  it('are those of whoever reported, too', () => {
    expect(found('told by yorvelis in peace, sin paz')).toEqual(['yorvelis']);
  });
});
