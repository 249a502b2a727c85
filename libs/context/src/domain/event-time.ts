import { type FieldError, isEdtf, parseEdtf } from '@habeas/kernel';
import { type Moment, toMoment } from './moment.js';
import { instantsOf, isZone } from './time-zone.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * What the parts of a day can mean, as hours of the clock: from the first one to before the second. House rule: wider
 * than usage, so that they overlap, because a part that is read too narrowly would make a false certainty. A night
 * begins on the day named and ends on the next.
 */
const partsOfDay = {
  early_morning: [0, 9],
  morning: [5, 12],
  midday: [11, 14],
  afternoon: [12, 19],
  evening: [17, 24],
  late_evening: [20, 24],
  night: [18, 30],
} as const;

/** How far either side of the minute said an "about 7:25 pm" reaches. House rule. */
const about = 30 * minute;

/** How exactly a source says when. `date` is EDTF: a day, a month, a year, or from one to another. */
export const timePrecisions = [
  'minute',
  'about_minute',
  'hour',
  'early_morning',
  'morning',
  'midday',
  'afternoon',
  'evening',
  'late_evening',
  'night',
  'date',
] as const;
export type TimePrecision = (typeof timePrecisions)[number];

/** What a source says of when something happened, as clocks and calendars of the place show it. */
export interface EventTime {
  /** `2025-03-15T19:25` to the minute, `2025-03-15T19` to the hour, `2025-03-15` with a part of the day, otherwise EDTF. */
  readonly local: string;
  /** A zone of the IANA database, an offset such as `-06:00`, `Z`, or null when the source does not say. */
  readonly zone: string | null;
  readonly precision: TimePrecision;
  /** The source's own words, such as "late Saturday". */
  readonly words: string | null;
}

/** A stretch of a calendar and clock, in milliseconds as if it kept UTC; both ends included. */
type LocalStretch = readonly [first: number, last: number];

/** What is wrong with a time, each with its path. */
export function faultsOfTime({ local, zone, precision }: EventTime, field: string): FieldError[] {
  const faults: FieldError[] = [];
  if (zone !== null && !isZone(zone)) faults.push({ field: `${field}.zone`, code: 'zone_unknown' });
  if (!localStretch(local, precision)) faults.push({ field: `${field}.local`, code: 'time_unreadable' });
  return faults;
}

/**
 * Every instant that the source can mean.
 *
 * - To the minute or the hour: all of that minute or hour.
 * - A date in EDTF: from the first instant of its first day to the last one of its last day, there. One that is marked
 *   as uncertain or approximate (`?`, `~`, `%`) reaches as far again either side: a day, a month, a year. House rule.
 *
 * @throws RangeError for a time that {@link faultsOfTime} refuses
 */
export function momentOf({ local, zone, precision }: EventTime): Moment {
  const stretch = localStretch(local, precision);
  if (!stretch) throw new RangeError('time_unreadable');
  return toMoment(instantsOf(zone, ...stretch));
}

function localStretch(local: string, precision: TimePrecision): LocalStretch | undefined {
  if (precision === 'date') return isEdtf(local) ? datesOf(local) : undefined;
  if (precision === 'hour') return clockStretch(local, /^(.{10})T(\d{2})$/, 0, hour);
  if (precision === 'minute') return clockStretch(local, /^(.{10})T(\d{2}):([0-5]\d)$/, 0, minute);
  if (precision === 'about_minute') return clockStretch(local, /^(.{10})T(\d{2}):([0-5]\d)$/, about, minute);
  const midnight = midnightOf(local);
  const [from, to] = partsOfDay[precision];
  return midnight === undefined ? undefined : [midnight + from * hour, midnight + to * hour - 1];
}

function clockStretch(local: string, form: RegExp, margin: number, length: number): LocalStretch | undefined {
  const [, date = '', hours = '', minutes = '0'] = form.exec(local) ?? [];
  const midnight = midnightOf(date);
  if (midnight === undefined || Number(hours) > 23) return undefined;
  const start = midnight + Number(hours) * hour + Number(minutes) * minute;
  return [start - margin, start + margin + length - 1];
}

function midnightOf(date: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isEdtf(date) ? Date.parse(`${date}T00:00:00Z`) : undefined;
}

function datesOf(text: string): LocalStretch {
  const [from = '', to] = text.split('/');
  if (to === undefined) return dateOf(from);
  return [isOpen(from) ? -Infinity : dateOf(from)[0], isOpen(to) ? Infinity : dateOf(to)[1]];
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function dateOf(text: string): LocalStretch {
  const { earliest, latest } = parseEdtf(text);
  const first = Date.parse(`${earliest}T00:00:00Z`);
  const end = Date.parse(`${latest}T00:00:00Z`) + day;
  const margin = /[?~%]$/.test(text) ? end - first : 0;
  return [first - margin, end + margin - 1];
}
