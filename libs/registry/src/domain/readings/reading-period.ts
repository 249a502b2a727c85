import type { ReadingResolution } from './reading-mapping.js';

/** What a cell of any file may hold. */
export type Cell = string | number | bigint | boolean | Date | null | undefined;

const firstYear = 1900;
const lastYear = 2100;
const msPerDay = 86_400_000;

/** Days between the first day that a reading may have and the last, for whoever keeps a mark for each. */
export const periodDays = (Date.UTC(lastYear + 1, 0, 1) - Date.UTC(firstYear, 0, 1)) / msPerDay;

/** How many days after the first possible one this day is. */
export function dayIndex(day: string): number {
  return (Date.parse(day) - Date.UTC(firstYear, 0, 1)) / msPerDay;
}

/**
 * The first day of what a cell names: a day (`2025-03-15`), a month (`2025-03`) or a year (`2025`; `FY25` and `FY2025`
 * where years start in another month than January: those are named after the year they end in). Undefined when it names
 * none, or a year before 1900 or after 2100. A cell that holds a real date is read as the day, in UTC.
 */
export function readPeriod(cell: Cell, resolution: ReadingResolution, yearStartsIn: number): string | undefined {
  const text = cell instanceof Date ? isoDay(cell) : typeof cell === 'number' ? String(cell) : cell;
  if (typeof text !== 'string') return undefined;
  if (resolution === 'year') return readYear(text.trim(), yearStartsIn);
  const [whole, month, day] = /^(\d{4}-\d{2})(-\d{2})?$/.exec(text.trim()) ?? [];
  // A month may also be given by any of its days, as workbooks do.
  if (!whole || (resolution === 'day' && !day)) return undefined;
  if (!isRealDay(day ? whole : `${month}-01`)) return undefined;
  return resolution === 'day' ? whole : `${month}-01`;
}

/** The last day of the span that starts with this one. */
export function periodEnd(first: string, resolution: ReadingResolution): string {
  if (resolution === 'day') return first;
  const date = new Date(first);
  const [years, months] = resolution === 'year' ? [1, 0] : [0, 1];
  return isoDay(new Date(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth() + months, date.getUTCDate() - 1)));
}

function readYear(text: string, yearStartsIn: number): string | undefined {
  const named = /^(FY ?)?(\d{4}|\d{2})$/i.exec(text);
  if (!named?.[2] || (named[2].length === 2 && !named[1])) return undefined;
  const year = named[2].length === 2 ? 2000 + Number(named[2]) : Number(named[2]);
  const starts = yearStartsIn === 1 ? year : year - 1;
  const first = `${starts}-${String(yearStartsIn).padStart(2, '0')}-01`;
  return isRealDay(first) ? first : undefined;
}

function isRealDay(day: string): boolean {
  const time = Date.parse(day);
  if (Number.isNaN(time) || isoDay(new Date(time)) !== day) return false;
  const year = Number(day.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

function isoDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
