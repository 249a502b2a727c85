/** A day, month or year as typed: each part may be empty. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
}

export const noParts: DateParts = { year: '', month: '', day: '' };

/** The first and last day an uncertain date can mean; null where an end is open or not known. */
export interface DateSpan {
  earliest: string | null;
  latest: string | null;
}

const shape = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
const open: DateSpan = { earliest: null, latest: null };

/** Reads a date of EDTF level 0 or 1, by the same rules as the server (both run the same vectors). */
export function spanOf(text: string): DateSpan | undefined {
  if (!text.includes('/')) return spanOfDate(text);
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) return undefined;
  const start = from === '' || from === '..' ? open : spanOfDate(from);
  const end = to === '' || to === '..' ? open : spanOfDate(to);
  if (!start || !end || (start === open && end === open)) return undefined;
  const span = { earliest: start.earliest, latest: end.latest };
  return span.earliest && span.latest && span.earliest > span.latest ? undefined : span;
}

export function isEdtf(text: string): boolean {
  return spanOf(text) !== undefined;
}

/** The parts of one date of EDTF, without its mark of uncertainty. */
export function partsOf(text: string): (DateParts & { mark: string }) | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  return { year: match[1] ?? '', month: match[2] ?? '', day: match[3] ?? '', mark: match[4] ?? '' };
}

function spanOfDate(text: string): DateSpan | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  if (year.includes('X') && month !== '') return undefined;
  if (month === 'XX' && day !== '' && day !== 'XX') return undefined;
  const firstYear = Number(year.replaceAll('X', '0'));
  const lastYear = Number(year.replaceAll('X', '9'));
  const months = within(month, 12);
  if (!months) return undefined;
  const days = within(day, daysIn(firstYear, months.last));
  if (!days) return undefined;
  return {
    earliest: dayText(firstYear, months.first, days.first),
    latest: dayText(lastYear, months.last, days.known ? days.last : daysIn(lastYear, months.last)),
  };
}

function within(digits: string, high: number) {
  if (digits === '' || digits === 'XX') return { first: 1, last: high, known: false };
  const value = Number(digits);
  return value < 1 || value > high ? undefined : { first: value, last: value, known: true };
}

function daysIn(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(2000, month, 0));
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}

function dayText(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
