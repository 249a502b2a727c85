import fc from 'fast-check';
import { findPersonalDataIn, mostSpansPerField } from './find-personal-data.js';
import { labelledExamples } from './labelled-examples.js';

const found = (text: string, language: string | null = null) => findPersonalDataIn('narrative', text, language);
const covers = (span: { start: number; end: number }, mark: { start: number; end: number }) =>
  span.start < mark.end && mark.start < span.end;

describe('personal data in labelled examples', () => {
  it.each(labelledExamples.flatMap((example) => example.marks.map((mark) => ({ ...example, mark }))))(
    'marks a stretch of type $mark.type in: $text',
    ({ text, language, mark }) => {
      const hits = found(text, language).filter((span) => covers(span, mark) && span.type === mark.type);
      expect(hits.map(({ start, end }) => text.slice(start, end))).not.toEqual([]);
    },
  );

  it.each(labelledExamples.filter(({ marks }) => marks.length === 0))(
    'marks nothing in: $text',
    ({ text, language }) => {
      expect(found(text, language)).toEqual([]);
    },
  );

  it('marks little beside what a person would mark', () => {
    const all = labelledExamples.flatMap(({ text, language, marks }) =>
      found(text, language).map((span) => marks.some((mark) => covers(span, mark))),
    );
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.9);
  });
});

describe('personal data by rule', () => {
  it.each([
    ['DUI 04567891-2', 'identity_number', '04567891-2'],
    ['his A-number is A 087 654 321', 'identity_number', 'A 087 654 321'],
    ['cédula de identidad V-9.876.543', 'identity_number', 'V-9.876.543'],
    ['pasaporte n.º AB1234567', 'identity_number', 'AB1234567'],
    ['write to ñandú+aviso@correo.example', 'email', 'ñandú+aviso@correo.example'],
    ['tel. 2222 3344', 'phone', '2222 3344'],
    ['(202) 555-0143', 'phone', '(202) 555-0143'],
    ['DOB 07/02/91', 'date_of_birth', '07/02/91'],
    ['nacida el 3 de mayo de 1998', 'date_of_birth', '3 de mayo de 1998'],
    ['Avenida Sol Naciente 14', 'address', 'Avenida Sol Naciente 14'],
    ['12 North Hill Avenue', 'address', '12 North Hill Avenue'],
    ['Officer Brandt hit him', 'person', 'Officer Brandt'],
    ['Ayer, Juan de la Cruz Pérez fue golpeado', 'person', 'Juan de la Cruz Pérez'],
  ])('finds in "%s" a span of type %s', (text, type, value) => {
    expect(found(text).map((span) => [span.type, text.slice(span.start, span.end)])).toContainEqual([type, value]);
  });

  it.each([
    '3 to 5 litres a day',
    'in 2023-2024',
    '14.532 personas',
    '1,200 kcal',
    'between 08:00 and 17:30',
    '100 m² for 100 people',
    'taken to the Santa Elena Hospital at night',
    'trasladados al Hospital Rosales Norte',
    'no vino la abogada. Ninguna visita en mayo',
  ])('leaves figures and places alone: %s', (text) => expect(found(text)).toEqual([]));

  it('counts places in UTF-16 code units, also after an emoji', () => {
    const text = '🚨🚨 llamar al 7123-4567';
    const [span] = found(text, 'es');
    expect(text.slice(span?.start, span?.end)).toBe('7123-4567');
  });
});

describe('personal data on any text', () => {
  it('gives ordered places inside the text, none of them inside another', () => {
    const piece = fc.constantFrom(
      'Juan ',
      'Pérez ',
      'Mr. ',
      'calle ',
      '7123-4567 ',
      'a@b.co ',
      '\u0000',
      '😀',
      'A123456789 ',
      'born on ',
      '1 May 2000',
      '\n',
      '. ',
    );
    const anyText = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 });
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'es', null), (parts, language) => {
        const text = parts.join('');
        const spans = found(text, language);
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThan(span.start);
          if (index > 0) expect(span.end).toBeGreaterThan(spans[index - 1]!.end);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a'],
    ['1 '],
    ['1-'],
    ['+'],
    ['('],
    ['a@'],
    ['a.'],
    ['@'],
    ['John '],
    ['Mr. '],
    ['señor '],
    ['calle A '],
    ['1 A '],
    ['colonia de la '],
    ['passport '],
    ['passport number '],
    ['pasaporte:#.'],
    ['born on '],
    ['V-1'],
    ['A1'],
    ['Á'],
    ["O'"],
    ['a-'],
    ['x [at] '],
    ['\u0301'],
    [' '],
    ['\n'],
  ])('stays fast on 20,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
    const begun = performance.now();
    const spans = found(text);
    expect(performance.now() - begun).toBeLessThan(4_000);
    expect(spans.length).toBeLessThanOrEqual(mostSpansPerField);
  });
});
