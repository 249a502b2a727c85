/** Kinds of records of the context, as they are published. */
export const recordKinds = [
  'transfer',
  'legal_order',
  'statement',
  'agreement',
  'media_item',
  'designation',
  'statistic',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What stands on the timeline of a place. */
export const eventKinds = [
  'transfer',
  'order_event',
  'order_span',
  'statement',
  'agreement',
  'media_item',
  'designation',
  'statistic',
  'opened',
  'closed',
  'summary',
  'death',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** First and last day of what is asked for. What has no day at all is in no span. */
export interface DaySpan {
  readonly from?: string;
  readonly to?: string;
}

/** What a reader may ask a list of records for. */
export interface ContextFilters extends DaySpan {
  readonly kind?: RecordKind;
  readonly facility?: string;
  readonly country?: string;
}

/** What a reader may ask the timeline of a place for. */
export interface TimelineFilters extends DaySpan {
  readonly facility: string;
  readonly kinds?: readonly EventKind[];
}

/** Where the page before ended: the day that it is sorted by, and the slug or id that tells equal days apart. */
export interface DayPosition {
  readonly day: string;
  readonly key: string;
}
