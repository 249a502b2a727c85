import fc from 'fast-check';
import { blankMarks, citedSentences, hasMarks, withoutMarks } from './sentences.js';

const texts = (text: string, language: 'en' | 'es' = 'en') => citedSentences(text, language).map((one) => one.text);

describe('sentences of a summary', () => {
  it('splits English at full stops, not at abbreviations', () => {
    expect(texts('Dr. visits stopped. Water was cut for e.g. two days. Why? Nobody said.')).toEqual([
      'Dr. visits stopped.',
      'Water was cut for e.g. two days.',
      'Why?',
      'Nobody said.',
    ]);
  });

  it('splits Spanish with opening marks and abbreviations', () => {
    expect(texts('No hubo agua según el art. 20. ¿Por qué? ¡Nadie respondió! EE. UU. no contestó.', 'es')).toEqual([
      'No hubo agua según el art. 20.',
      '¿Por qué?',
      '¡Nadie respondió!',
      'EE. UU. no contestó.',
    ]);
  });

  it('treats paragraphs as ends even without a full stop', () => {
    expect(texts('First line\n\nSecond line')).toEqual(['First line', 'Second line']);
  });

  it('reads marks before and after the full stop, one or several', () => {
    const text = 'Water was cut [HB-7Q4K-2M9X]. Food was spoiled. [HB-7Q4K-2M9X, HB-1111-2222] Nobody came.';
    expect(citedSentences(text, 'en')).toEqual([
      { position: 0, text: 'Water was cut.', references: ['HB-7Q4K-2M9X'] },
      { position: 1, text: 'Food was spoiled.', references: ['HB-7Q4K-2M9X', 'HB-1111-2222'] },
      { position: 2, text: 'Nobody came.', references: [] },
    ]);
    expect(withoutMarks(text)).toBe('Water was cut. Food was spoiled. Nobody came.');
  });

  it('keeps offsets when marks are blanked', () => {
    const text = 'Water was cut [HB-7Q4K-2M9X]. Food.';
    expect(blankMarks(text)).toHaveLength(text.length);
    expect(blankMarks(text).indexOf('Food')).toBe(text.indexOf('Food'));
    expect(hasMarks(blankMarks(text))).toBe(false);
  });

  it('loses no word and keeps no mark, whatever the text', () => {
    const word = fc.constantFrom(
      'Water',
      'was',
      'cut.',
      'No',
      'Sr.',
      '¿Qué?',
      '[HB-7Q4K-2M9X]',
      '\n',
      'fin!',
      '3',
      '(so)',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.constantFrom('en' as const, 'es' as const),
        (words, language) => {
          const text = words.join(' ');
          const together = texts(text, language).join(' ');
          expect(together.replace(/\s+/g, ' ').trim()).toBe(withoutMarks(text).replace(/\s+/g, ' ').trim());
          expect(hasMarks(together)).toBe(false);
        },
      ),
    );
  });
});
