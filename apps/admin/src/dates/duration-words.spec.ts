import { expect, it } from 'vitest';
import { durationWords } from './duration-words.js';

it('says lengths of time in words of the language', () => {
  expect([durationWords('P1Y', 'en'), durationWords('P1Y', 'es')]).toEqual(['1 year', '1 año']);
  expect(durationWords('P1Y6M', 'en')).toBe('1 year, 6 months');
  expect(durationWords('P2W10D', 'es')).toBe('2 semanas, 10 días');
});

it('leaves what is no such length as it was written', () => {
  expect(['a year', 'P', 'PT5H'].map((text) => durationWords(text, 'en'))).toEqual(['a year', 'P', 'PT5H']);
});
