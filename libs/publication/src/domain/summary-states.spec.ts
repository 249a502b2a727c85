import fc from 'fast-check';
import { assertTransition, type SummaryState, summaryStates, summaryTransitions } from './summary-states.js';

describe('states of a summary', () => {
  const pairs = summaryStates.flatMap((from) => summaryStates.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s goes as the table says', (from, to) => {
    const allowed: readonly SummaryState[] = summaryTransitions[from];
    const move = () => assertTransition(from, to, 1);
    if (allowed.includes(to)) expect(move).not.toThrow();
    else expect(move).toThrow('illegal_transition');
  });

  it('retracts nothing that was never published', () => {
    expect(() => assertTransition('draft', 'retracted', 0)).toThrow('illegal_transition');
    expect(() => assertTransition('in_second_review', 'retracted', 0)).toThrow('illegal_transition');
  });

  it('leads nowhere from a retraction, and to publication only through second review', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...summaryStates), { maxLength: 20 }), (wishes) => {
        let state: SummaryState = 'draft';
        let version = 0;
        for (const wish of wishes) {
          const before = state;
          try {
            assertTransition(state, wish, version);
            state = wish;
            if (wish === 'published') version += 1;
          } catch {
            continue;
          }
          if (state === 'published') expect(before).toBe('in_second_review');
          expect(before).not.toBe('retracted');
        }
      }),
    );
  });
});
