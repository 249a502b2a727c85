import fc from 'fast-check';
import { checkWithReports, type WithReports } from '../../../test/check-with-reports.js';
import { honestSentences } from './honest-sentences.js';

const input: WithReports = {
  title: {},
  body: {},
  period: '2025-07',
  narratives: [],
  reporters: [],
  organizations: [],
  allowedNames: [],
};
const check = (body: string, language: 'en' | 'es' = 'en', overrides: Partial<WithReports> = {}) =>
  checkWithReports({ ...input, body: { [language]: body }, ...overrides }, () => []);
const codesOf = (body: string, language: 'en' | 'es' = 'en', overrides: Partial<WithReports> = {}) => [
  ...new Set(check(body, language, overrides).map(({ code }) => code)),
];

const monthsEn = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'October', 'December'];
const monthsEs = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'setiembre', 'diciembre'];
const ordinals = ['first', 'Second', 'third', 'Fourth', 'twelfth', 'twenty-first', 'twenty second', 'thirty-first'];
const numbersEs = ['uno', 'dos', 'cuatro', 'Catorce', 'dieciséis', 'veintiuno', 'treinta', 'treinta y uno'];
const digitsEn = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const digitsEs = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const givenNames = ['juan', 'maría', 'wilmer', 'josé', 'emily', 'xiomara', 'kevin'];
const familyNames = ['pérez', 'hernández', 'zelaya', 'quintanilla', 'smith', 'núñez', 'jiménez'];

const day = fc.integer({ min: 1, max: 31 });
const monthNumber = fc.integer({ min: 1, max: 12 });
const two = (value: number): string => String(value).padStart(2, '0');
const pick = fc.constantFrom;
const inCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toLowerCase(),
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
);
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 12 });

const asItIs = (text: string): string => text;

/** Ways to hide a word from a pattern without hiding it from eyes. */
const disguise = fc.constantFrom(
  asItIs,
  (text: string) => Array.from(text).join('\u200b'),
  (text: string) => Array.from(text).join('\u00ad'),
  (text: string) => text.normalize('NFD'),
  (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  (text: string) => text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о').replaceAll('i', 'і'),
  (text: string) => text.replaceAll(' ', '\u00a0'),
);

describe('disguised days', () => {
  it('are found in English words', () => {
    const written = fc.oneof(
      fc.tuple(pick(...ordinals), pick(...monthsEn)).map(([one, month]) => `on the ${one} day of ${month}`),
      fc.tuple(pick(...ordinals), pick(...monthsEn)).map(([one, month]) => `on the ${one} of ${month}`),
      fc.tuple(day, pick(...monthsEn)).map(([one, month]) => `on the ${one}th of ${month}`),
      fc.tuple(day, pick(...monthsEn)).map(([one, month]) => `on the ${one}th day of ${month}`),
      fc.tuple(day, pick(...monthsEn)).map(([one, month]) => `on ${month} the ${one}th`),
      fc.tuple(pick(...ordinals), pick(...monthsEn)).map(([one, month]) => `on ${month} ${one}`),
      fc
        .tuple(pick('first', 'second', 'last'), pick(...monthsEn))
        .map(([one, month]) => `on the ${one} Monday of ${month}`),
      pick('on Christmas Day', "on New Year's Eve", 'on the 4th, at night', 'on the fourth.'),
    );
    fc.assert(
      fc.property(written, inCase, disguise, (text, cased, hide) => {
        expect(codesOf(`Water was cut ${hide(cased(text))} again.`)).toContain('exact_day');
      }),
      { numRuns: 1_000 },
    );
  });

  it('are found in Spanish words', () => {
    const written = fc.oneof(
      fc.tuple(day, pick(...monthsEs)).map(([one, month]) => `el ${one} de ${month}`),
      fc.tuple(day, pick(...monthsEs)).map(([one, month]) => `el día ${one} del mes de ${month}`),
      fc.tuple(pick(...numbersEs), pick(...monthsEs)).map(([one, month]) => `el ${one} de ${month}`),
      fc.tuple(pick(...numbersEs), pick(...monthsEs)).map(([one, month]) => `el ${one} del mes de ${month}`),
      fc.tuple(day, pick(...monthsEs)).map(([one, month]) => `el ${one} ${month}`),
      fc
        .tuple(pick('primer', 'segundo', 'último'), pick(...monthsEs))
        .map(([one, month]) => `el ${one} día de ${month}`),
      fc
        .tuple(pick('primer', 'segundo', 'último'), pick(...monthsEs))
        .map(([one, month]) => `el ${one} lunes de ${month}`),
      pick('el día de Navidad', 'el día cuatro', 'el día 4'),
    );
    fc.assert(
      fc.property(written, inCase, disguise, (text, cased, hide) => {
        expect(codesOf(`Cortaron el agua ${hide(cased(text))} otra vez.`, 'es')).toContain('exact_day');
      }),
      { numRuns: 1_000 },
    );
  });

  it('are found in figures, with and without a year', () => {
    const written = fc.oneof(
      fc.tuple(day, monthNumber).map(([one, month]) => `on ${one}/${month}`),
      fc.tuple(day, monthNumber).map(([one, month]) => `on ${two(one)}-${two(month)}`),
      fc.tuple(day, monthNumber).map(([one, month]) => `on ${one}.${month}.`),
      fc.tuple(day, monthNumber).map(([one, month]) => `${one} / ${month} / 2025`),
      fc.tuple(day, monthNumber).map(([one, month]) => `2025 - ${two(month)} - ${two(one)}`),
      fc.tuple(day, monthNumber).map(([one, month]) => `2025 ${two(month)} ${two(one)}`),
      fc.tuple(day, monthNumber).map(([one, month]) => `2025–${two(month)}–${two(one)}`),
      fc.tuple(day, monthNumber).map(([one, month]) => `2025${two(month)}${two(one)}`),
      fc.tuple(day).map(([one]) => `${one}-VII-2025`),
      pick('4/7', '04-07', '31/12', '15.07'),
    );
    fc.assert(
      fc.property(written, disguise, (text, hide) => {
        expect(codesOf(`Water was cut ${hide(text)} again.`)).toContain('exact_day');
      }),
      {
        numRuns: 1_000,
        examples: [
          ['on 24/7', asItIs],
          ['on 1/3', asItIs],
        ],
      },
    );
  });
});

describe('disguised names', () => {
  it('are found whatever their case', () => {
    fc.assert(
      fc.property(
        pick(...givenNames),
        pick(...familyNames),
        pick(' ', ' de ', ' de la '),
        inCase,
        disguise,
        (given, family, between, cased, hide) => {
          expect(codesOf(`They saw ${hide(cased(given + between + family))} there.`)).toContain('person_name');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('are found when only a report or its sender tells them', () => {
    const narratives = ['Esa noche golpearon a Yubiritza en el pasillo.'];
    fc.assert(
      fc.property(pick('Yubiritza', 'Osmely'), inCase, disguise, (name, cased, hide) => {
        expect(codesOf(`Vieron a ${hide(cased(name))} allí.`, 'es', { narratives, reporters: ['Osmely T.'] })).toEqual([
          'person_name',
        ]);
      }),
    );
  });

  it('are found in capitals although no list knows them', () => {
    expect(codesOf('They took YUBIRITZA ZAPATILLA out of the cell and beat him.')).toEqual(['person_name']);
  });
});

describe('disguised numbers and addresses', () => {
  it('are found spaced, dotted, in words, and in digits of other scripts', () => {
    const written = fc
      .tuple(digits, pick(' ', '.', '-', ' - ', '/'), pick('figures', 'en', 'es', 'wide', 'arabic'))
      .map(
        ([all, joint, way]) =>
          ({
            figures: all.map((digit) => (digit + 1) % 10 || 1).join(joint),
            en: all.map((digit) => digitsEn[digit]).join(' '),
            es: all.map((digit) => digitsEs[digit]).join(', '),
            wide: all.map((digit) => String.fromCodePoint(0xff10 + digit)).join(''),
            arabic: all.map((digit) => String.fromCodePoint(0x660 + digit)).join(''),
          })[way],
      );
    fc.assert(
      fc.property(written, pick('Call ', 'Llame al '), (number, before) => {
        expect(codesOf(`${before}${number} now`).length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are found as alien numbers with spaces', () => {
    for (const number of ['A 123 456 789', 'A-12 34 56 789', 'a 1 2 3 4 5 6 7 8 9', 'A# 123.456.789', 'А 12345678'])
      expect(codesOf(`His file ${number} was lost.`)).toContain('identity_number');
  });

  it('are found as addresses spelled out', () => {
    const written = fc
      .tuple(
        pick('ana', 'ana.luz', 'k_3'),
        pick(' (at) ', '(at)', ' [at] ', ' arroba ', ' (arroba) ', '@', ' @ ', ' at '),
        pick('host', 'correo'),
        pick(' dot ', ' (dot) ', ' punto ', '[punto]'),
        pick('org', 'com'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(written, inCase, disguise, (address, cased, hide) => {
        expect(codesOf(`Write to ${hide(cased(address))} soon.`)).toContain('contact');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('findings in a disguised text', () => {
  it('point to the words as they were written', () => {
    const text = 'They saw j\u200bu\u200ban pе\u0301rez \ud83d\ude00 there.';
    const [finding] = check(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('j\u200bu\u200ban pе\u0301rez');
  });
});

describe('honest sentences', () => {
  it.each([
    ...honestSentences.en.map((sentence) => ['en', sentence] as const),
    ...honestSentences.es.map((sentence) => ['es', sentence] as const),
  ])('%s: %s', (language, sentence) => {
    expect(check(sentence, language)).toEqual([]);
  });

  it('pass together as well', () => {
    expect(check(honestSentences.en.join(' '), 'en')).toEqual([]);
    expect(check(honestSentences.es.join(' '), 'es')).toEqual([]);
  });
});

/** A check that takes the square of the length would need hours for these, and runs into the limit of every test. */
describe('the longest hostile texts', () => {
  it.each([
    'a',
    'A',
    'Aa',
    'Aa ',
    ' ',
    '1',
    '1 ',
    '1.',
    'de ',
    'Juan ',
    'A. ',
    'five ',
    '\u0301',
    '\u200b',
    '@',
    '.',
    '4/',
    "a'",
    'a at ',
    'July ',
  ])('made of "%s" are read in linear time', (part) => {
    const length = 60_000;
    expect(Array.isArray(check(part.repeat(length / part.length)))).toBe(true);
  });
});
