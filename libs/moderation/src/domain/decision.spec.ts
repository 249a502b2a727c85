import fc from 'fast-check';
import { isAllowed, outcomes, stateAfter, type TakenDecision, undoRefusal, undoSeconds } from './decision.js';

const states = [
  'draft',
  'submitted',
  'queued',
  'in_review',
  'needs_information',
  'accepted',
  'rejected',
  'duplicate',
  'withdrawn',
];
const taken = new Date('2026-03-15T10:00:00Z');
const decision = (overrides: Partial<TakenDecision> = {}): TakenDecision => ({
  moderatorId: 'ana',
  outcome: 'accept',
  createdAt: taken,
  undoneAt: null,
  followedAt: null,
  ...overrides,
});
const after = (seconds: number) => new Date(taken.getTime() + seconds * 1_000);

describe('decisions', () => {
  it.each(states.flatMap((state) => outcomes.map((outcome) => [state, outcome] as const)))(
    'in %s: whether "%s" is allowed is as drawn',
    (state, outcome) => {
      const drawn = state === 'in_review' || (state === 'needs_information' && outcome !== 'request_information');
      expect(isAllowed(state, outcome)).toBe(drawn);
    },
  );

  it('can be taken back for a minute while the report stands where it was put', () => {
    const present = { state: 'accepted', isLast: true, now: after(undoSeconds) };
    expect(undoRefusal(decision(), present)).toBeUndefined();
    expect(undoRefusal(decision(), { ...present, now: after(undoSeconds + 0.001) })).toBe('undo_window_over');
    expect(undoRefusal(decision(), { ...present, state: 'withdrawn' })).toBe('decision_followed');
    expect(undoRefusal(decision(), { ...present, isLast: false })).toBe('decision_followed');
    expect(undoRefusal(decision({ followedAt: after(1) }), present)).toBe('decision_followed');
    expect(undoRefusal(decision({ undoneAt: after(1) }), present)).toBe('already_undone');
  });

  it('cannot be taken back out of any other state', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outcomes), fc.constantFrom(...states), (outcome, state) => {
        const refusal = undoRefusal(decision({ outcome }), { state, isLast: true, now: after(1) });
        expect(refusal === undefined).toBe(state === stateAfter[outcome]);
      }),
    );
  });
});
