import { expect, it } from 'vitest';
import { countryName } from './country-name.js';

it('names countries in the language of the page, and the invented one as invented', () => {
  expect([countryName('SV', 'en'), countryName('US', 'es')]).toEqual(['El Salvador', 'Estados Unidos']);
  expect([countryName('XA', 'en'), countryName('XA', 'es')]).toEqual(['Invented country', 'País inventado']);
  expect(countryName('not a code', 'en')).toBe('not a code');
});
