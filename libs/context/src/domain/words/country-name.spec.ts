import { countryName } from './country-name.js';

it('names countries in each language, and the invented ones as invented', () => {
  expect([countryName('SV', 'en'), countryName('US', 'es')]).toEqual(['El Salvador', 'Estados Unidos']);
  expect([countryName('XA', 'en'), countryName('XA', 'es')]).toEqual(['Invented country', 'País inventado']);
  expect(countryName('XC', 'en')).toBe('XC');
});
