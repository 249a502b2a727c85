import { expect, it } from 'vitest';
import { localTimeWords, zoneName } from './local-time.js';

const dateWords = (edtf: string) => `the day ${edtf}`;

it('says a time as exactly as it was given', () => {
  expect(localTimeWords('2025-03-15T19:25', dateWords)).toBe('the day 2025-03-15, 19:25');
  expect(localTimeWords('2025-03-15T19', dateWords)).toBe('the day 2025-03-15, 19:00');
  expect(localTimeWords('2025-03', dateWords)).toBe('the day 2025-03');
});

it('names the zone of UTC in its usual letters', () => {
  expect([zoneName('Z'), zoneName('America/El_Salvador')]).toEqual(['UTC', 'America/El_Salvador']);
});
