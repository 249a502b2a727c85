import { illegalTransition } from '@habeas/kernel';

export const summaryStates = ['draft', 'in_second_review', 'published', 'retracted'] as const;
export type SummaryState = (typeof summaryStates)[number];

/** A correction takes a published summary back to draft; its published version stays public until the next one replaces it. */
export const summaryTransitions = {
  draft: ['in_second_review', 'retracted'],
  in_second_review: ['draft', 'published', 'retracted'],
  published: ['draft', 'retracted'],
  retracted: [],
} as const satisfies Record<SummaryState, readonly SummaryState[]>;

/** Refuses a move that the table does not name. Only what was published once can be retracted. */
export function assertTransition(from: SummaryState, to: SummaryState, publishedVersion: number): void {
  const allowed: readonly SummaryState[] = summaryTransitions[from];
  const retractsNothing = to === 'retracted' && publishedVersion === 0;
  if (!allowed.includes(to) || retractsNothing) throw illegalTransition(from, to);
}
