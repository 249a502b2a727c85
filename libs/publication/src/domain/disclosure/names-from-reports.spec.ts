import { findNamesFromReports } from './names-from-reports.js';

const narrative =
  'El martes vi a Wilmer en el patio. Tenía la cara hinchada. Zoila dijo que fue por la comida. Estaban en Almena Verde, en la Cruz Roja.';
const found = (text: string) =>
  findNamesFromReports(text, [narrative], ['Almena Verde']).map(({ start, end }) => text.slice(start, end));

describe('names that a report gives', () => {
  it('are found in the summary, in the middle and at the beginning of a sentence, whatever the accents', () => {
    expect(found('Wilmer was beaten. A brother of Wílmer saw it.')).toEqual(['Wilmer', 'Wílmer']);
  });

  it('are not what only begins a sentence there, an institution, or the place itself', () => {
    expect(found('Tenía heridas. Estaban en Almena Verde. La Cruz Roja no entró.')).toEqual([]);
  });

  it('are not words that the summary writes small', () => {
    expect(found('a wilmer was seen')).toEqual([]);
  });
});
