import { expect, it } from 'vitest';
import { periodFrom } from './period-form.js';
import { recordFiltersFrom } from './record-kinds.js';

it('takes from an address the filters that there are, and leaves out what cannot be asked', () => {
  const asked = { kind: 'agreement', country: 'SV', facility: 'cecot', lang: 'es' };
  expect(recordFiltersFrom(asked)).toEqual({ kind: 'agreement', country: 'SV', facility: 'cecot' });
  expect(recordFiltersFrom({ kind: 'rumour', country: 'sv', facility: '../x' })).toEqual({});
});

it('takes years, months and days, and no other time', () => {
  expect(periodFrom({ from: '2025', to: '2025-03-16' })).toEqual({ from: '2025', to: '2025-03-16' });
  expect(periodFrom({ from: '2025-13', to: 'soon' })).toEqual({});
});
