import type { Urgency } from '../data/shared-types.js';

/** The five saved views of the queue; what a view asks for is added to the filters of the page. */
export const queueViews = ['all', 'urgent', 'mine', 'unclaimed', 'waiting'] as const;
export type QueueView = (typeof queueViews)[number];

/** The filters of the queue as they stand in the address. */
export const queueFilterNames = ['view', 'urgency', 'facility', 'category', 'assignee', 'state'] as const;
export type QueueFilters = Partial<Record<(typeof queueFilterNames)[number], string>>;

export const urgencies: readonly Urgency[] = ['U0', 'U1', 'U2', 'U3'];

/** The states in which a report stands in the queue. */
export const openStates = ['queued', 'in_review', 'needs_information'] as const;

export function asView(value: string | undefined): QueueView {
  return queueViews.find((view) => view === value) ?? 'all';
}

/** What a view changes in the address: it sets the filters aside that it stands for itself. */
export function viewChange(view: QueueView): QueueFilters {
  return { view: view === 'all' ? '' : view, urgency: '', assignee: '', state: '' };
}

/** The query of `GET /queue`: what the view stands for, unless a filter says otherwise. */
export function queueQuery(filters: QueueFilters, ownId: string): QueueQuery {
  const { view, ...own } = filters;
  return { ...viewQuery(asView(view), ownId), ...own };
}

type QueueQuery = Record<string, string | readonly string[] | undefined>;

function viewQuery(view: QueueView, ownId: string): QueueQuery {
  const queries: Record<QueueView, QueueQuery> = {
    all: {},
    urgent: { urgency: ['U0', 'U1'] },
    mine: { assignee: ownId },
    unclaimed: { assignee: 'none' },
    waiting: { state: 'needs_information' },
  };
  return queries[view];
}
