import { pickDefined } from '@habeas/kernel';
import { decodeCursor } from '@habeas/platform/http';
import type { DayPosition, DaySpan } from '../domain/context-filters.js';
import { spanOf } from '../domain/population-span.js';
import { cursorInvalid } from './to-filters.js';

/**
 * The days asked for, where a bound is given.
 *
 * @throws Malformed for a day that does not exist, and when the end lies before the beginning
 */
export function toDays(from: string | undefined, to: string | undefined): DaySpan {
  const span = spanOf(from, to);
  return pickDefined({ from: from && span.from, to: to && span.to });
}

/** Where the page before ended. @throws Malformed `cursor_invalid` */
export function dayPosition(cursor: string | undefined, key: 'string' | 'uuid'): DayPosition | undefined {
  if (cursor === undefined) return undefined;
  const [day, last] = decodeCursor(cursor, ['string', key]).map(String);
  if (day === undefined || last === undefined || !isDay(day)) throw cursorInvalid();
  return { day, key: last };
}

/** What has no date stands at the first day there is. */
function isDay(text: string): boolean {
  if (text === '-infinity') return true;
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
