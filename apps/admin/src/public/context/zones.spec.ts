import { expect, it } from 'vitest';
import { zonesFor } from './zones.js';

it('offers the zones that sources name, those of countries that have one, and UTC, each once', () => {
  expect(zonesFor(['America/New_York', 'Z', null, 'nowhere/at-all'], ['SV', 'US', null])).toEqual([
    'America/New_York',
    'UTC',
    'America/El_Salvador',
  ]);
});
