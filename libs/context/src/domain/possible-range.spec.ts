import { expect, it } from 'vitest';
import { possibleRange } from './possible-range.js';

it('spans every offset on Earth for a day whose zone nobody gave, and one minute for a minute with its zone', () => {
  const day = { local: '2025-03-16', zone: null, precision: 'date', words: null } as const;
  expect(possibleRange(day)).toEqual({ earliest: '2025-03-15T10:00:00.000Z', latest: '2025-03-17T11:59:59.999Z' });
  const minute = { local: '2025-03-15T19:25', zone: 'America/New_York', precision: 'minute', words: null } as const;
  expect(possibleRange(minute)).toEqual({ earliest: '2025-03-15T23:25:00.000Z', latest: '2025-03-15T23:25:59.999Z' });
});
