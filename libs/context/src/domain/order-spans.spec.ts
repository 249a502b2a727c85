import fc from 'fast-check';
import { type Moment, toMoment } from './moment.js';
import { statesOf } from './order-events.js';
import { forceOf, spansOf, spansOfOrder, statesDuring } from './order-spans.js';
import { narrow, type Sequence } from './sequence.js';

const kinds = ['issued', 'stayed', 'stay_lifted', 'vacated'] as const;
const states = statesOf(kinds);
const instants = Array.from({ length: 15 }, (_, at) => at);
const moment = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 2 })
  .map((windows): Moment => toMoment(windows.map(([earliest, length]) => ({ earliest, latest: earliest + length }))));

/** The model: every placement of four events one after the other. */
function placements(moments: readonly Moment[], from = 0): number[][] {
  const [head, ...rest] = moments;
  if (!head) return [[]];
  return instants
    .filter((at) => at >= from && head.some(({ earliest, latest }) => at >= earliest && at <= latest))
    .flatMap((at) => placements(rest, at).map((tail) => [at, ...tail]));
}

describe('the spans of an order', () => {
  it('are those of trying every placement of its events', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment, moment), (moments) => {
        const sequence = narrow(moments);
        const placed = placements(moments);
        if (typeof sequence === 'number') {
          expect(placed).toEqual([]);
          return;
        }
        const spans = spansOf(sequence, states);
        for (const at of instants) {
          const possible = placed.map((times) => ({ state: states[times.filter((time) => time <= at).length]! }));
          expect(spans.find(({ earliest, latest }) => at >= earliest && at <= latest)?.force).toBe(forceOf(possible));
          const then = statesDuring([{ earliest: at, latest: at }], sequence, states).map(({ state }) => state);
          expect(new Set(then)).toEqual(new Set(possible.map(({ state }) => state)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tell of an order by whose time it certainly, possibly or not at all was in force', () => {
    const on = (local: string) => ({
      local,
      zone: 'Z',
      precision: 'date' as const,
      words: null,
      claimant: 'A',
      source: null,
    });
    const spans = spansOfOrder([
      { kind: 'issued', times: [on('2025-03-15')], note: null },
      { kind: 'vacated', times: [on('2025-04-07')], note: null },
    ]);
    expect(
      spans?.map(({ earliest, force }) => [Number.isFinite(earliest) ? new Date(earliest).toISOString() : null, force]),
    ).toEqual([
      [null, 'not_in_force'],
      ['2025-03-15T00:00:00.000Z', 'possibly_in_force'],
      ['2025-03-15T23:59:59.999Z', 'in_force'],
      ['2025-04-07T00:00:00.000Z', 'possibly_in_force'],
      ['2025-04-07T23:59:59.999Z', 'not_in_force'],
    ]);
  });

  it('cover all time without gap, and two neighbours differ', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment, moment), (moments) => {
        const sequence = narrow(moments);
        fc.pre(typeof sequence !== 'number');
        const spans = spansOf(sequence as Sequence, states);
        expect(spans[0]?.earliest).toBe(-Infinity);
        expect(spans.at(-1)?.latest).toBe(Infinity);
        spans.slice(1).forEach((span, at) => {
          expect(span.earliest).toBe(spans[at]!.latest + 1);
          expect(span.force).not.toBe(spans[at]!.force);
        });
      }),
    );
  });
});
