import type { DaySpan } from '../domain/context-filters.js';
import type { Conditions } from './summary-conditions.js';

/** What overlaps the days asked for; an end that nobody knows is open. */
export function addDays(
  conditions: Conditions,
  columns: { readonly from: string; readonly to: string },
  { from, to }: DaySpan,
): void {
  if (from === undefined && to === undefined) return;
  conditions.add(`coalesce(${columns.from}, ${columns.to}) IS NOT NULL`);
  if (from !== undefined) conditions.add(`coalesce(${columns.to}, 'infinity') >= $::date`, from);
  if (to !== undefined) conditions.add(`coalesce(${columns.from}, '-infinity') <= $::date`, to);
}
