import fc from 'fast-check';
import { isOpen, judgeMove, reportMoves, reportStates, type Mover, type ReportState } from './report-states.js';

const movers = ['organization', 'moderation', 'system'] as const satisfies Mover[];
const state = fc.constantFrom(...reportStates);

const drawn: Record<ReportState, ReportState[]> = {
  draft: ['submitted'],
  submitted: ['queued', 'withdrawn'],
  queued: ['in_review', 'withdrawn'],
  in_review: ['queued', 'needs_information', 'accepted', 'rejected', 'duplicate', 'withdrawn'],
  needs_information: ['in_review', 'withdrawn'],
  accepted: ['in_review'],
  rejected: ['in_review'],
  duplicate: ['in_review'],
  withdrawn: [],
};

describe('the report state table', () => {
  it.each(reportStates.flatMap((from) => reportStates.map((to) => [from, to] as const)))(
    'answers %s to %s as drawn',
    (from, to) => {
      const possible = movers.some((mover) => judgeMove(from, to, mover).allowed);
      expect(possible).toBe(drawn[from].includes(to));
    },
  );

  it('lets nobody out of withdrawn', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...movers), (to, mover) => !judgeMove('withdrawn', to, mover).allowed),
    );
  });

  it('leaves decisions to moderation alone', () => {
    for (const decided of ['accepted', 'rejected', 'duplicate', 'needs_information'] as const) {
      expect(judgeMove('in_review', decided, 'organization')).toEqual({ allowed: false, reason: 'not_your_move' });
      expect(judgeMove('in_review', decided, 'system')).toEqual({ allowed: false, reason: 'not_your_move' });
    }
  });

  it('lets the reporting organisation withdraw, and the house when consent runs out, from every open state, but no moderator', () => {
    for (const from of reportStates) {
      expect(judgeMove(from, 'withdrawn', 'organization').allowed).toBe(isOpen(from));
      expect(judgeMove(from, 'withdrawn', 'system').allowed).toBe(isOpen(from));
      expect(judgeMove(from, 'withdrawn', 'moderation').allowed).toBe(false);
    }
  });

  it('can reach each state from a draft', () => {
    const reached = new Set<ReportState>(['draft']);
    for (const from of reached) for (const to of Object.keys(reportMoves[from])) reached.add(to as ReportState);
    expect([...reached].sort()).toEqual([...reportStates].sort());
  });

  it('never lets a random walk of allowed moves pass from submitted back to draft', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(state, fc.constantFrom(...movers)), { maxLength: 40 }), (steps) => {
        let now: ReportState = 'submitted';
        for (const [to, mover] of steps) if (judgeMove(now, to, mover).allowed) now = to;
        return now !== 'draft';
      }),
    );
  });
});
