import type { ResearchComponents } from '@habeas/api-client';
import { eventKinds, type EventKind, type OrderSpans, type TimelineMark } from './timeline-marks.js';

/** An event as the research API tells it. */
export type TimelineAnswer = ResearchComponents['schemas']['TimelineEventResponse'];

/** An event as it is drawn and listed. */
export interface TimelineEntry extends TimelineMark {
  readonly title: TimelineAnswer['title'];
  /** EDTF, or a local time. */
  readonly when: string | null;
  readonly record: { readonly kind: string; readonly slug: string };
  readonly claimant: string | null;
  readonly datedBySource: boolean;
  readonly answers: readonly ('yes' | 'no' | 'unknown')[];
}

/** The spans of orders stand behind the others and are no events of their own. */
const spanKind = 'order_span';

export function entriesOf(answers: readonly TimelineAnswer[]): TimelineEntry[] {
  return answers.filter(({ kind }) => kind !== spanKind).map(toEntry);
}

export function orderSpansOf(answers: readonly TimelineAnswer[]): OrderSpans[] {
  return answers
    .filter(({ kind }) => kind === spanKind)
    .map(({ id, detail }) => ({
      id,
      spans: (detail.spans ?? []).map(({ from, to, force }) => ({ earliest: from, latest: to, force })),
    }));
}

function toEntry({ id, kind, happened, sort, record, title, detail }: TimelineAnswer): TimelineEntry {
  return {
    id,
    kind: kindOf(kind),
    from: sort.from,
    to: sort.to,
    title,
    when: whenOf(happened),
    record,
    claimant: detail.claimant ?? null,
    datedBySource: detail.datedBy === 'source',
    answers: (detail.answers ?? []).map(({ answer }) => answer),
  };
}

function kindOf(kind: string): EventKind {
  return eventKinds.find((one) => one === kind) ?? 'other';
}

function whenOf(happened: TimelineAnswer['happened']): string | null {
  if (!happened) return null;
  const [from, to] = [happened.from?.slice(0, 10) ?? '..', happened.to?.slice(0, 10) ?? '..'];
  return from === to ? from : `${from}/${to}`;
}

/** The kinds that the address asks for; all where it names none that there is. */
export function chosenKinds(asked: unknown, present: readonly EventKind[]): EventKind[] {
  const named = typeof asked === 'string' ? asked.split(',') : [];
  const chosen = present.filter((kind) => named.includes(kind));
  return chosen.length > 0 ? chosen : [...present];
}

/** What stands in the address for these kinds: nothing when they are all there is. */
export function kindsInAddress(chosen: readonly EventKind[], present: readonly EventKind[]): string | undefined {
  return chosen.length === 0 || chosen.length === present.length ? undefined : chosen.join(',');
}

/** The kinds to ask the research API for; undefined for all. An order comes with the stretches in which it was in force. */
export function kindsToAsk(chosen: readonly EventKind[], present: readonly EventKind[]): string | undefined {
  const kinds = kindsInAddress(chosen, present);
  return kinds && chosen.includes('order_event') ? `${kinds},${spanKind}` : kinds;
}
