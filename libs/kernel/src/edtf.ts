import { Invalid } from './domain-error.js';

/** An uncertain date: the text as written (EDTF levels 0 and 1) and the first and last day that it can mean. */
export interface Edtf {
  readonly text: string;
  /** `YYYY-MM-DD`, or null when the start is unknown. */
  readonly earliest: string | null;
  /** `YYYY-MM-DD`, or null when the end is open or unknown. */
  readonly latest: string | null;
}

interface Span {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const date = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/;

/**
 * Reads a date of EDTF level 0 or 1 (ISO 8601-2:2019): `2025-03-15`, `2025-03`, `2025-03-XX`, `2025-XX-XX`, `202X`,
 * `2025?`, `2025~`, `2025%`, `2025-03/2025-07`, `2025-03-15/..`, `/2025-07`. Years 0000–9999; seasons are refused.
 *
 * @throws Invalid `edtf_invalid`
 */
export function parseEdtf(text: string): Edtf {
  const span = text.includes('/') ? parseInterval(text) : parseDate(text);
  if (!span) throw new Invalid('edtf_invalid', 'This is not a date in EDTF, level 0 or 1.');
  return { text, ...span };
}

/** Whether {@link parseEdtf} takes the text. */
export function isEdtf(text: string): boolean {
  return (text.includes('/') ? parseInterval(text) : parseDate(text)) !== undefined;
}

function parseInterval(text: string): Span | undefined {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const start = parseEnd(from);
  const end = parseEnd(to);
  if (!start || !end || (start === open && end === open)) return undefined;
  const span = { earliest: start.earliest, latest: end.latest };
  return span.earliest && span.latest && span.earliest > span.latest ? undefined : span;
}

const open: Span = { earliest: null, latest: null };

function parseEnd(text: string): Span | undefined {
  return text === '' || text === '..' ? open : parseDate(text);
}

function parseDate(text: string): Span | undefined {
  const match = date.exec(text);
  if (!match?.[1]) return undefined;
  const [, year, month, day] = match;
  if (year.includes('X') && month !== undefined) return undefined;
  if (month === 'XX' && day !== undefined && day !== 'XX') return undefined;
  const firstYear = Number(year.replaceAll('X', '0'));
  const lastYear = Number(year.replaceAll('X', '9'));
  const months = within(month, 1, 12);
  if (!months) return undefined;
  const days = within(day, 1, daysIn(firstYear, months.last));
  if (!days) return undefined;
  return {
    earliest: dayText(firstYear, months.first, days.first),
    latest: dayText(lastYear, months.last, days.known ? days.last : daysIn(lastYear, months.last)),
  };
}

function within(digits: string | undefined, low: number, high: number) {
  if (digits === undefined || digits === 'XX') return { first: low, last: high, known: false };
  const value = Number(digits);
  return value < low || value > high ? undefined : { first: value, last: value, known: true };
}

function daysIn(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(2000, month, 0));
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}

function dayText(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
