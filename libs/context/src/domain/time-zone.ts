import type { Window } from './moment.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The offsets that clocks on Earth keep, from UTC−12 to UTC+14 (IANA time zone database: Etc/GMT+12, Pacific/Kiritimati).
 * A time without a zone can be any of them.
 */
const westernmost = -12 * hour;
const easternmost = 14 * hour;

/** A time during which a zone keeps one distance from UTC. */
interface OffsetPeriod extends Window {
  readonly offset: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether this is `Z`, an offset from −12:00 to +14:00, or a zone of the IANA database. */
export function isZone(zone: string): boolean {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed >= westernmost && fixed <= easternmost;
  // Intl takes bare offsets in further spellings; here they have one.
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instants at which clocks of the zone show a time from `first` to `last`, both given as if the clock kept UTC.
 *
 * - Clocks put back: what they show twice is two windows.
 * - Clocks put forward: what they never show is read with the offset before the change and with the one after.
 * - No zone: any offset on Earth may be meant.
 */
export function instantsOf(zone: string | null, first: number, last: number): readonly Window[] {
  if (zone === null) return [{ earliest: first - easternmost, latest: last - westernmost }];
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return [{ earliest: first - fixed, latest: last - fixed }];
  if (last - first <= 2 * day) return shown(zone, first, last);
  const begin = Number.isFinite(first) ? shown(zone, first, first + day)[0] : undefined;
  const end = Number.isFinite(last) ? shown(zone, last - day, last).at(-1) : undefined;
  return [{ earliest: begin?.earliest ?? -Infinity, latest: end?.latest ?? Infinity }];
}

function shown(zone: string, first: number, last: number): readonly Window[] {
  const periods = offsetPeriods(zone, first - day, last + day);
  const windows = periods.map(({ offset, earliest, latest }) => ({
    earliest: Math.max(first - offset, earliest),
    latest: Math.min(last - offset, latest),
  }));
  const real = windows.filter(({ earliest, latest }) => earliest <= latest);
  return real.length > 0 ? real : periods.map(({ offset }) => ({ earliest: first - offset, latest: last - offset }));
}

/** The first and the last period are open to the side that was not looked at. */
function offsetPeriods(zone: string, from: number, to: number): OffsetPeriod[] {
  const periods: OffsetPeriod[] = [{ offset: offsetAt(zone, from), earliest: -Infinity, latest: Infinity }];
  for (let at = from; at < to; at += day / 2) {
    const [before, after] = [offsetAt(zone, at), offsetAt(zone, at + day / 2)];
    if (before === after) continue;
    const change = changeBetween(zone, at, at + day / 2, before);
    const last = periods.pop();
    if (last) periods.push({ ...last, latest: change - 1 });
    periods.push({ offset: after, earliest: change, latest: Infinity });
  }
  return periods;
}

/** The first instant after `from` at which the offset is no longer `before`. */
function changeBetween(zone: string, from: number, to: number, before: number): number {
  let [same, other] = [from, to];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle) === before) same = middle;
    else other = middle;
  }
  return other;
}

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(zone: string, instant: number): number {
  const parts = formatOf(zone).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000);
}

function fixedOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):([0-5]\d)$/.exec(zone) ?? [];
  if (!sign) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute);
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}
