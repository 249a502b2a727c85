import { Malformed } from '@habeas/kernel';

export const resolutions = ['day', 'month', 'year'] as const;
export type Resolution = (typeof resolutions)[number];

/** A resolution that a source can be told in: never a finer one than its own, since that would have to be made up. */
export function coarserOf(asked: Resolution, source: Resolution): Resolution {
  return resolutions.indexOf(asked) >= resolutions.indexOf(source) ? asked : source;
}

/**
 * First and last day of what is asked for: `2025` and `2025-03` are whole; without a bound all there is.
 *
 * @throws Malformed for a day that does not exist, and when the end lies before the beginning
 */
export function spanOf(from: string | undefined, to: string | undefined): { from: string; to: string } {
  const first = from === undefined ? '0001-01-01' : `${from}${'-01-01'.slice(from.length - 4)}`;
  const last = to === undefined ? '9999-12-31' : lastDayOf(to);
  if (!exists(first)) throw wrong('from', 'not_a_date');
  if (!exists(last)) throw wrong('to', 'not_a_date');
  if (last < first) throw wrong('to', 'before_from');
  return { from: first, to: last };
}

function lastDayOf(text: string): string {
  if (text.length === 10) return text;
  if (text.length === 4) return `${text}-12-31`;
  const [year = 0, month = 1] = text.split('-').map(Number);
  return `${text}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

function exists(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8));
}

function wrong(field: 'from' | 'to', code: string): Malformed {
  return new Malformed('invalid_request', 'Some fields are missing or not of the right form.', [{ field, code }]);
}

/** The span that begins on a day, as EDTF: a year that does not start in January is named by its first month. */
export function periodOf(firstDay: string, resolution: Resolution): string {
  if (resolution === 'day') return firstDay;
  return resolution === 'year' && firstDay.slice(5, 7) === '01' ? firstDay.slice(0, 4) : firstDay.slice(0, 7);
}
