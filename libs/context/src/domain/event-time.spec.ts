import fc from 'fast-check';
import { type EventTime, faultsOfTime, momentOf, timePrecisions } from './event-time.js';
import { anyTime, type Moment } from './moment.js';
import { isZone } from './time-zone.js';

const minute = 60_000;
const hour = 60 * minute;

const iso = (moment: Moment) =>
  moment.map(({ earliest, latest }) => [new Date(earliest).toISOString(), new Date(latest).toISOString()]);
const time = (local: string, zone: string | null, precision: EventTime['precision']): EventTime => ({
  local,
  zone,
  precision,
  words: null,
});

describe('a time as a source says it', () => {
  it.each([
    ['2025-03-15T19:25', 'America/New_York', 'minute', '2025-03-15T23:25:00.000Z', '2025-03-15T23:25:59.999Z'],
    ['2025-03-15T19:25', 'America/New_York', 'about_minute', '2025-03-15T22:55:00.000Z', '2025-03-15T23:55:59.999Z'],
    ['2025-03-15T19', 'America/El_Salvador', 'hour', '2025-03-16T01:00:00.000Z', '2025-03-16T01:59:59.999Z'],
    ['2025-03-15', 'America/New_York', 'late_evening', '2025-03-16T00:00:00.000Z', '2025-03-16T03:59:59.999Z'],
    ['2025-03-15', 'Z', 'night', '2025-03-15T18:00:00.000Z', '2025-03-16T05:59:59.999Z'],
    ['2025-03-15', '-06:00', 'date', '2025-03-15T06:00:00.000Z', '2025-03-16T05:59:59.999Z'],
    ['2025-03', 'Z', 'date', '2025-03-01T00:00:00.000Z', '2025-03-31T23:59:59.999Z'],
    ['2025', 'America/New_York', 'date', '2025-01-01T05:00:00.000Z', '2026-01-01T04:59:59.999Z'],
    ['2025-03-15~', 'Z', 'date', '2025-03-14T00:00:00.000Z', '2025-03-16T23:59:59.999Z'],
    ['2025-03~/2025-05', 'Z', 'date', '2025-01-29T00:00:00.000Z', '2025-05-31T23:59:59.999Z'],
    // Without a zone: midnight comes first at UTC+14 and last at UTC−12.
    ['2025-03-15', null, 'date', '2025-03-14T10:00:00.000Z', '2025-03-16T11:59:59.999Z'],
    ['2025-03-15T19:25', null, 'minute', '2025-03-15T05:25:00.000Z', '2025-03-16T07:25:59.999Z'],
  ] as const)('%s in %s to the %s', (local, zone, precision, earliest, latest) => {
    expect(iso(momentOf(time(local, zone, precision)))).toEqual([[earliest, latest]]);
  });

  it('keeps both readings of a clock time that came twice', () => {
    expect(iso(momentOf(time('2025-11-02T01:30', 'America/New_York', 'minute')))).toEqual([
      ['2025-11-02T05:30:00.000Z', '2025-11-02T05:30:59.999Z'],
      ['2025-11-02T06:30:00.000Z', '2025-11-02T06:30:59.999Z'],
    ]);
  });

  it('reads a clock time that never came with the offset before and the one after', () => {
    expect(iso(momentOf(time('2025-03-09T02:30', 'America/New_York', 'minute')))).toEqual([
      ['2025-03-09T06:30:00.000Z', '2025-03-09T06:30:59.999Z'],
      ['2025-03-09T07:30:00.000Z', '2025-03-09T07:30:59.999Z'],
    ]);
  });

  it('reads a day that a country skipped', () => {
    expect(iso(momentOf(time('2011-12-30', 'Pacific/Apia', 'date')))).toHaveLength(1);
  });

  it('leaves an open end open', () => {
    expect(momentOf(time('2025-03-15/..', 'America/New_York', 'date'))).toEqual([
      { earliest: Date.parse('2025-03-15T04:00:00Z'), latest: Infinity },
    ]);
    expect(momentOf(time('/2025-03-15', 'Z', 'date'))[0]?.earliest).toBe(anyTime[0]?.earliest);
  });

  it.each([
    ['2025-03-15', 'minute'],
    ['2025-03-15T19:25', 'hour'],
    ['2025-03-15T24:00', 'minute'],
    ['2025-02-30T10:00', 'minute'],
    ['2025-03', 'evening'],
    ['2025-03-15?', 'evening'],
    ['2025-03-15T19', 'date'],
    ['late Saturday', 'date'],
  ] as const)('refuses %s to the %s', (local, precision) => {
    const faults = faultsOfTime(time(local, 'Z', precision), 'events[0].time');
    expect(faults).toEqual([{ field: 'events[0].time.local', code: 'time_unreadable' }]);
    expect(() => momentOf(time(local, 'Z', precision))).toThrow(RangeError);
  });

  it.each(['Mars/Olympus', '+15:00', '-12:30', '+2', '', 'EST5EDT4', '05:00'])('knows no zone %j', (zone) => {
    expect(faultsOfTime(time('2025', zone, 'date'), 'time')).toEqual([{ field: 'time.zone', code: 'zone_unknown' }]);
  });

  it.each(['Z', 'UTC', '+14:00', '-12:00', '+05:45', 'America/El_Salvador'])('knows the zone %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });
});

/** The model: look at a clock of the zone every minute and keep the minutes at which it shows what the source says. */
const zones = [
  'America/New_York',
  'America/El_Salvador',
  'America/Caracas',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
] as const;
const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }),
  ]),
);
const shownBy = (zone: (typeof zones)[number], instant: number) => clocks.get(zone)!.format(instant).replace(' ', 'T');

const days = ['2025-03-09', '2025-11-02', '2025-03-30', '2025-10-26', '2025-04-06', '2025-10-05', '2011-12-30'];
const otherDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2037-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const spoken = fc.record({
  date: fc.oneof(fc.constantFrom(...days), otherDay),
  zone: fc.constantFrom(...zones),
  precision: fc.constantFrom(...timePrecisions),
  hours: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 })),
  minutes: fc.integer({ min: 0, max: 59 }),
});

describe('the instants that a time can mean', () => {
  it('are the minutes at which a clock of the place shows it', () => {
    fc.assert(
      fc.property(spoken, ({ date, zone, precision, hours, minutes }) => {
        const { local, first, last } = saying(date, precision, hours, minutes);
        const moment = momentOf(time(local, zone, precision));
        const from = Date.parse(`${first}Z`) - 26 * hour;
        const to = Date.parse(`${last}Z`) + 26 * hour;
        const seen: number[] = [];
        for (let at = from; at <= to; at += minute) {
          const clock = shownBy(zone, at);
          if (clock >= first && clock <= last) seen.push(at);
        }
        if (seen.length > 0) {
          expect(minutesIn(moment)).toEqual(seen);
          return;
        }
        // No clock showed it: the one reading comes out before the gap, the other after it.
        expect(shownBy(zone, moment[0]!.earliest) < first).toBe(true);
        expect(shownBy(zone, moment.at(-1)!.latest) > last).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

function minutesIn(moment: Moment): number[] {
  return moment.flatMap(({ earliest, latest }) =>
    Array.from({ length: Math.round((latest + 1 - earliest) / minute) }, (_, at) => earliest + at * minute),
  );
}

/** The text of a time, with the first and the last minute that a clock shows of it, written here a second time. */
function saying(date: string, precision: EventTime['precision'], hours: number, minutes: number) {
  const clock = `${date}T${String(hours).padStart(2, '0')}`;
  const exact = `${clock}:${String(minutes).padStart(2, '0')}`;
  const add = (text: string, by: number) => new Date(Date.parse(`${text}Z`) + by).toISOString().slice(0, 16);
  const next = add(`${date}T00:00`, 24 * hour).slice(0, 10);
  switch (precision) {
    case 'minute':
      return { local: exact, first: exact, last: exact };
    case 'about_minute':
      return { local: exact, first: add(exact, -30 * minute), last: add(exact, 30 * minute) };
    case 'hour':
      return { local: clock, first: `${clock}:00`, last: `${clock}:59` };
    case 'early_morning':
      return { local: date, first: `${date}T00:00`, last: `${date}T08:59` };
    case 'morning':
      return { local: date, first: `${date}T05:00`, last: `${date}T11:59` };
    case 'midday':
      return { local: date, first: `${date}T11:00`, last: `${date}T13:59` };
    case 'afternoon':
      return { local: date, first: `${date}T12:00`, last: `${date}T18:59` };
    case 'evening':
      return { local: date, first: `${date}T17:00`, last: `${date}T23:59` };
    case 'late_evening':
      return { local: date, first: `${date}T20:00`, last: `${date}T23:59` };
    case 'night':
      return { local: date, first: `${date}T18:00`, last: `${next}T05:59` };
    case 'date':
      return { local: date, first: `${date}T00:00`, last: `${date}T23:59` };
  }
}
