import fc from 'fast-check';
import { checkWithReports, type WithReports } from '../../../test/check-with-reports.js';
import type { PersonalDataDetector } from './check-disclosure.js';
import { CopiedWording, comparableWords } from './copied-wording.js';

const nothing: PersonalDataDetector = () => [];
const emails: PersonalDataDetector = (text) =>
  [...text.matchAll(/\S+@\S+\.\w+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    type: 'email',
    rule: 'email',
  }));

function input(overrides: Partial<WithReports> = {}): WithReports {
  return {
    title: {},
    body: {},
    period: '2025-03',
    narratives: [],
    reporters: [],
    organizations: [],
    allowedNames: [],
    ...overrides,
  };
}

function copiedWording(text: string, narratives: readonly string[]) {
  const copied = new CopiedWording(text);
  for (const narrative of narratives) copied.read(comparableWords(narrative));
  return copied.findings();
}

const rulesOf = (body: string, language: 'en' | 'es', overrides: Partial<WithReports> = {}) =>
  checkWithReports(input({ body: { [language]: body }, ...overrides }), nothing).map(({ code }) => code);

describe('disclosure check', () => {
  it.each([
    ['On 2025-03-15 the water was cut.', 'en'],
    ['On 15 March 2025 the water was cut.', 'en'],
    ['On March 15th the water was cut.', 'en'],
    ['On the 15th of March the water was cut.', 'en'],
    ['On the fifteenth of March the water was cut.', 'en'],
    ['On 15/03/2025 the water was cut.', 'en'],
    ['On 15.3.25 the water was cut.', 'en'],
    ['El 15 de marzo de 2025 cortaron el agua.', 'es'],
    ['El 15 de marzo cortaron el agua.', 'es'],
    ['El quince de marzo cortaron el agua.', 'es'],
    ['El 1.º de mayo cortaron el agua.', 'es'],
    ['El 15-mar-2025 cortaron el agua.', 'es'],
  ] as const)('refuses the exact day in "%s"', (body, language) => {
    expect(rulesOf(body, language)).toEqual(['exact_day']);
  });

  it.each([
    ['In March 2025 the water was cut for three days.', 'en'],
    ['Between May and July 2025 40 people shared one cell.', 'en'],
    ['Rules 12 to 17 of the Nelson Mandela Rules set the measure.', 'en'],
    ['The Supreme Court and the United Nations Human Rights Committee were told.', 'en'],
    ['Entre marzo y mayo de 2025 cortaron el agua.', 'es'],
    ['La Corte Interamericana de Derechos Humanos y la Cruz Roja fueron informadas.', 'es'],
    ['Según las Reglas Nelson Mandela, en marzo de 2025 hubo 30 personas por celda.', 'es'],
    ['Detainees of all ages shared one tap. No doctor came in the summer of 2025.', 'en'],
  ] as const)('lets "%s" pass', (body, language) => {
    expect(rulesOf(body, language)).toEqual([]);
  });

  it.each([
    ['A man, Juan Pérez, was beaten.', 'en'],
    ['Juan Pérez was beaten.', 'en'],
    ['The Pérez García family was not told.', 'en'],
    ['Officer Smith beat detainees.', 'en'],
    ['A man named Roberto was beaten.', 'en'],
    ['J. M. Delgado was beaten.', 'en'],
    ['Golpearon a María de los Ángeles Rivas.', 'es'],
    ['El señor Fuentes fue golpeado.', 'es'],
    ['Un hombre llamado Roberto fue golpeado.', 'es'],
  ] as const)('refuses the name in "%s"', (body, language) => {
    expect(rulesOf(body, language)).toContain('person_name');
  });

  it('knows the names of the facility and of its places', () => {
    const body =
      'Conditions at Almena Verde, in Valle Claro, grew worse. Centro de Detención Almena Verde did not answer.';
    expect(rulesOf(body, 'en')).toContain('person_name');
    expect(
      rulesOf(body, 'en', { allowedNames: ['Almena Verde', 'Valle Claro', 'Centro de Detención Almena Verde'] }),
    ).toEqual([]);
  });

  it('refuses the name of a reporting organisation, without accents too', () => {
    expect(rulesOf('Told to asociacion luz.', 'en', { organizations: ['Asociación Luz'] })).toEqual([
      'reporting_organization',
    ]);
  });

  it('does not take a headline in capitals for names, and still sees one with a title', () => {
    const title = (en: string) => checkWithReports(input({ title: { en } }), nothing).map(({ code }) => code);
    expect(title('Detainees Held Without Clean Water for Several Days')).toEqual([]);
    expect(title('Detainees Held Without Water by Officer Smith')).toEqual(['person_name']);
    expect(title('Beating of Juan Pérez in a cell')).toEqual(['person_name']);
  });

  it('refuses web addresses and what the detector of personal data marks', () => {
    expect(rulesOf('See https://example.org/x for more.', 'en')).toEqual(['contact']);
    expect(checkWithReports(input({ body: { es: 'Escriba a eva@example.org.' } }), emails)).toContainEqual(
      expect.objectContaining({ code: 'contact', field: 'body.es', start: 10 }),
    );
  });

  it('refuses a period finer than the month', () => {
    const findings = (period: string) => checkWithReports(input({ period }), nothing).map(({ field }) => field);
    expect(findings('2025-03-15')).toEqual(['period']);
    expect(findings('2025-01/2025-03-02')).toEqual(['period']);
    for (const period of ['2025', '2025-03', '2025-03-XX', '2025-01/2025-03', '2024~'])
      expect(findings(period)).toEqual([]);
  });

  it('finds eight words of a narrative whatever their case, accents and punctuation', () => {
    const narrative = 'Nos dejaron sin agua durante tres días y la comida llegaba podrida cada mañana.';
    const found = copiedWording('Dicen que: “durante tres dias, y LA comida llegaba podrida”. Fin.', [narrative]);
    expect(found).toEqual([{ code: 'copied_wording', start: 12, end: 58, rule: 'shared_run' }]);
    expect(copiedWording('Dicen que durante tres días la comida llegaba podrida.', [narrative])).toEqual([]);
  });

  it('finds every copied run, wherever it is put', () => {
    const word = fc.stringMatching(/^[a-z]{2,7}$/);
    const runs = fc.array(word, { minLength: 8, maxLength: 20 });
    fc.assert(
      fc.property(runs, fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (copied, before, after) => {
        const narrative = [...after, ...copied, ...before].join(' ');
        const text = [...before, ...copied, ...after].join(', ');
        const start = text.indexOf(copied.join(', '));
        const covered = copiedWording(text, [narrative]).some(
          (one) => one.start <= start + copied.join(', ').length && one.end >= start,
        );
        expect(covered).toBe(true);
      }),
    );
  });
});
