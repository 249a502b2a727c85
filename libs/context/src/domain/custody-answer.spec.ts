import fc from 'fast-check';
import { event, said } from '../../test/said.js';
import type { ClaimedTime } from './claimed-time.js';
import { type CustodyAnswer, didCustodyMove } from './custody-answer.js';
import type { TimePrecision } from './event-time.js';
import { faultsOfOrder, type OrderEvent, type OrderEventKind, orderEventKinds } from './order-events.js';
import { type LegMoment, legMoments, type LegTimes } from './transfer-legs.js';

const court = 'America/New_York';
const prison = 'America/El_Salvador';

describe('did custody move while the order was in force', () => {
  const order = [
    event('issued_orally', said('2025-03-15T18:45', court)),
    event('issued_in_writing', said('2025-03-15T19:25', court)),
    event('vacated', said('2025-04-07', court, 'date')),
  ];

  it('compares a handover in one zone with an order in another', () => {
    const legs = [{ custody_handed_over: [said('2025-03-16T00:10', prison)] }];
    expect(didCustodyMove(legs, order)).toEqual({
      answer: 'yes',
      steps: [
        {
          code: 'handover_said',
          leg: 0,
          claimants: ['A'],
          time: { earliest: '2025-03-16T06:10:00.000Z', latest: '2025-03-16T06:10:59.999Z' },
        },
        {
          code: 'order_then',
          state: 'in_force',
          after: {
            event: 1,
            kind: 'issued_in_writing',
            time: { earliest: '2025-03-15T23:25:00.000Z', latest: '2025-03-15T23:25:59.999Z' },
          },
        },
      ],
    });
  });

  it('says when only the oral order stood', () => {
    const legs = [{ custody_handed_over: [said('2025-03-15T19:00', court)] }];
    const { answer, steps } = didCustodyMove(legs, order);
    expect(answer).toBe('yes');
    expect(steps).toContainEqual({ code: 'rests_on_oral_order', otherwise: 'no' });
  });

  it.each([
    ['2025-03-15T18:00', 'no'],
    ['2025-03-15T18:45', 'unknown'],
    ['2025-03-15T18:46', 'yes'],
    ['2025-04-06T23:59', 'yes'],
    ['2025-04-07T12:00', 'unknown'],
    ['2025-04-08T00:00', 'no'],
  ])('handed over at %s: %s', (local, answer) => {
    expect(didCustodyMove([{ custody_handed_over: [said(local, court)] }], order).answer).toBe(answer);
  });

  it('bounds a handover that nobody gives by landing and arrival, and names them', () => {
    const legs = [
      { departed: [said('2025-03-15T17:26', court)], landed: [said('2025-03-15T19:36', 'America/Tegucigalpa')] },
      { landed: [said('2025-03-16T00:05', prison)], arrived: [said('2025-03-16', prison, 'date')] },
    ];
    const { answer, steps } = didCustodyMove(legs, order);
    expect(answer).toBe('yes');
    expect(steps.slice(0, 3)).toEqual([
      { code: 'handover_not_said', leg: 1 },
      { code: 'handover_not_before', leg: 1, moment: 'landed', at: '2025-03-16T06:05:00.000Z' },
      { code: 'handover_not_after', leg: 1, moment: 'arrived', at: '2025-03-17T05:59:59.999Z' },
    ]);
  });

  it('does not know when only a day without a zone is told', () => {
    const { answer, steps } = didCustodyMove([{ arrived: [said('2025-03-16', null, 'date')] }], order);
    expect(answer).toBe('unknown');
    expect(steps.map(({ code }) => code)).toEqual([
      'handover_not_said',
      'handover_not_after',
      'order_then',
      'order_then',
      'order_then',
    ]);
  });

  it('keeps two times that exclude each other and says whose time gives which answer', () => {
    const early = said('2025-03-15T18:00', court, 'minute', 'Government');
    const late = said('2025-03-16T00:10', prison, 'minute', 'Flight trackers');
    const { answer, steps } = didCustodyMove([{ custody_handed_over: [early, late] }], order);
    expect(answer).toBe('unknown');
    expect(steps.at(-1)).toMatchObject({
      code: 'claims_disagree',
      place: { leg: 0, moment: 'custody_handed_over' },
      claims: [
        { claimant: 'Government', answer: 'no' },
        { claimant: 'Flight trackers', answer: 'yes' },
      ],
    });
  });

  it('lets a more exact claim narrow one that it does not contradict', () => {
    const legs = [{ custody_handed_over: [said('2025-03', court, 'date'), said('2025-03-16T00:10', prison)] }];
    const { answer, steps } = didCustodyMove(legs, order);
    expect([answer, steps.some(({ code }) => code === 'claims_disagree')]).toEqual(['yes', false]);
  });

  it('knows nothing from times that cannot all have been', () => {
    const legs = [{ departed: [said('2025-03-16', 'Z', 'date')], landed: [said('2025-03-14', 'Z', 'date')] }];
    expect(didCustodyMove(legs, order)).toEqual({ answer: 'unknown', steps: [{ code: 'times_impossible' }] });
  });
});

/**
 * The model tries every placement, minute by minute: each moment at the first and at the last instant of each minute that
 * a clock of its zone can have shown. It knows nothing of windows, sequences or states after n events.
 */
const minute = 60_000;
// Clocks in New York go from 01:59 back to 01:00 at 06:00 UTC.
const start = Date.parse('2025-11-02T04:50:00Z');
const length = 110;
// What a clock shows within the scene it may show again an hour before or after, and "about" reaches further still.
const minutesAround = Array.from({ length: length + 240 }, (_, at) => start + (at - 120) * minute);
const clocks = new Map(
  [court, prison, 'Asia/Kathmandu'].map((timeZone) => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    return [timeZone, new Map(minutesAround.map((at) => [at, format.format(at).replace(' ', 'T')]))];
  }),
);

const spokenTime = fc
  .record({
    at: fc.integer({ min: 0, max: length }),
    zone: fc.constantFrom<string>(...clocks.keys()),
    precision: fc.constantFrom<TimePrecision>('minute', 'minute', 'minute', 'hour', 'about_minute'),
  })
  .map(({ at, zone, precision }) => {
    const shown = clocks.get(zone)!.get(start + at * minute)!;
    return said(precision === 'hour' ? shown.slice(0, 13) : shown, zone, precision);
  });

function placements(claims: readonly ClaimedTime[]): number[] {
  if (claims.length === 0) return [-Infinity, ...minutesAround.flatMap(endsOfMinute), Infinity];
  const sets = claims.map((claim) => new Set(minutesAround.filter((at) => isShown(claim, at))));
  const common = [...sets[0]!].filter((at) => sets.every((set) => set.has(at)));
  const kept = common.length > 0 ? common : [...new Set(sets.flatMap((set) => [...set]))];
  return kept.flatMap(endsOfMinute).toSorted((one, other) => one - other);
}

/** What comes within one minute comes in some order as well. */
function endsOfMinute(at: number): number[] {
  return [at, at + minute - 1];
}

function isShown({ local, zone, precision }: ClaimedTime, at: number): boolean {
  const shown = clocks.get(zone!)!.get(at)!;
  if (precision !== 'about_minute') return shown.startsWith(local);
  return Math.abs(Date.parse(`${shown}Z`) - Date.parse(`${local}Z`)) <= 30 * minute;
}

/** Every way in which points can have come one after the other. */
function* choices(options: readonly number[][], from = -Infinity): Generator<number[]> {
  const [head, ...rest] = options;
  if (!head) {
    yield [];
    return;
  }
  for (const at of head) if (at >= from) for (const tail of choices(rest, at)) yield [at, ...tail];
}

function inForceAt(instant: number, kinds: readonly OrderEventKind[], placed: readonly number[]): boolean {
  let [issued, stayed, ended] = [false, false, false];
  kinds.forEach((kind, at) => {
    if (placed[at]! > instant) return;
    if (kind.startsWith('issued')) issued = true;
    if (kind === 'stayed') stayed = true;
    if (kind === 'stay_lifted') stayed = false;
    if (kind === 'vacated' || kind === 'expired') [ended, stayed] = [true, false];
    if (kind === 'reinstated') ended = false;
  });
  return issued && !stayed && !ended;
}

/** What all placements make of it; undefined when there are too many to try. */
function modelAnswer(legs: readonly LegTimes[], events: readonly OrderEvent[]): CustodyAnswer | undefined {
  const handedOver = legs.findIndex((leg) => leg.custody_handed_over);
  const handoverLeg = handedOver === -1 ? legs.length - 1 : handedOver;
  const points = legs.flatMap((leg, at) =>
    legMoments
      .filter((moment) => leg[moment] || (moment === 'custody_handed_over' && at === handoverLeg))
      .map((moment) => ({ moment, options: placements(leg[moment] ?? []) })),
  );
  const journey = points.map(({ options }) => options);
  const docket = events.map(({ times }) => placements(times));
  if (tries(journey) > 100_000 || tries(docket) > 20_000) return undefined;
  const custody = points.findIndex(({ moment }) => moment === 'custody_handed_over');
  const handovers = new Set<number>();
  for (const placed of choices(journey)) handovers.add(placed[custody]!);
  const kinds = events.map(({ kind }) => kind);
  const seen = new Set<boolean>();
  for (const placed of choices(docket)) {
    for (const instant of handovers) seen.add(inForceAt(instant, kinds, placed));
    if (seen.size === 2) return 'unknown';
  }
  return seen.size === 0 ? 'unknown' : seen.has(true) ? 'yes' : 'no';
}

const tries = (options: readonly number[][]) => options.reduce((product, { length }) => product * length, 1);

const claims = fc.array(spokenTime, { minLength: 1, maxLength: 2 });
const legs = fc
  .array(fc.uniqueArray(fc.constantFrom<LegMoment>(...legMoments), { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 2,
  })
  .chain((moments) =>
    fc.tuple(
      ...moments.map((named) =>
        fc
          .tuple(...named.map((moment) => claims.map((told) => [moment, told] as const)))
          .map(Object.fromEntries<readonly ClaimedTime[]>),
      ),
    ),
  )
  .filter((journey: LegTimes[]) => journey.filter((leg) => leg.custody_handed_over).length < 2);
const order = fc
  .array(fc.tuple(fc.constantFrom(...orderEventKinds), fc.array(spokenTime, { maxLength: 2 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.map(([kind, times]) => event(kind, ...times)));

describe('the computed answer', () => {
  it('agrees with trying every placement of every claimed time, minute by minute', { timeout: 60_000 }, () => {
    const answered = { yes: 0, no: 0, unknown: 0 };
    fc.assert(
      fc.property(legs, order, (journey, events) => {
        // Events that the docket cannot have never get this far.
        fc.pre(faultsOfOrder(events, 'events').every(({ code }) => code !== 'order_event_impossible'));
        const expected = modelAnswer(journey, events);
        fc.pre(expected !== undefined);
        answered[expected] += 1;
        expect(didCustodyMove(journey, events).answer).toBe(expected);
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
    expect(Math.min(...Object.values(answered))).toBeGreaterThan(5);
  });
});
