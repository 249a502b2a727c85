import { Conflict, Forbidden } from './domain-error.js';

/**
 * Where a fact about a place stands: written by one person, let through by another, or taken back. Only what is
 * confirmed is public.
 */
export const vettingStates = ['proposed', 'confirmed', 'retracted'] as const;
export type VettingState = (typeof vettingStates)[number];

/** The second person: whoever wrote any part of what is not yet public cannot let it through. @throws Forbidden `same_person` */
export function assertNotOwnWork(actor: { readonly accountId: string }, writers: readonly string[]): void {
  if (writers.includes(actor.accountId)) {
    throw new Forbidden('same_person', 'Somebody who did not write this has to let it through.');
  }
}

/** What may be confirmed: a proposal, by somebody who did not write it. @throws Conflict `illegal_transition`, Forbidden `same_person` */
export function assertMayConfirm(
  actor: { readonly accountId: string },
  { state, writers }: { readonly state: VettingState; readonly writers: readonly string[] },
): void {
  if (state !== 'proposed') throw new Conflict('illegal_transition', 'Only what is proposed can be confirmed.');
  assertNotOwnWork(actor, writers);
}
