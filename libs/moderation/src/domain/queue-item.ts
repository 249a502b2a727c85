import { type Deadline, resumed } from './deadline.js';
import { type Lease, noLease } from './lease.js';

/** A coded reason with its words. */
export interface Reason {
  readonly code: string;
  readonly label: { readonly en: string; readonly es: string };
}

/** A report's place in the queue. */
export interface QueueItem extends Lease, Deadline {
  readonly reportId: string;
  readonly urgency: 'U0' | 'U1' | 'U2' | 'U3';
  readonly reasons: readonly Reason[];
  /** Set by a person, so that no later finding of the machine changes it. */
  readonly urgencyByPerson: boolean;
  readonly closedAt: Date | null;
}

/** Leaves the queue, with its clock running down and nobody at work. */
export function closed(item: QueueItem, now: Date): QueueItem {
  return { ...item, ...resumed(item, now), ...noLease, closedAt: now };
}
