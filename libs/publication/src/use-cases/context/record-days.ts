import { claimedPoints, type EventTime, type RecordContents, type RecordDraft, type RecordKind } from '@habeas/context';
import { parseEdtf } from '@habeas/kernel';

/** The days that something can have been on, as calendars of the place show them; null where that side is open. */
export interface Days {
  /** What the source says: EDTF, or a local time without its zone. */
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

type DaysOfKind = { readonly [K in RecordKind]: (content: RecordContents[K]) => readonly (Days | null)[] };

const daysOf: DaysOfKind = {
  transfer: ({ legs }) =>
    claimedPoints(legs.map(({ times }) => times)).flatMap(({ claims }) => claims.map((claim) => daysOfTime(claim))),
  legal_order: ({ events }) => events.flatMap(({ times }) => times.map((time) => daysOfTime(time))),
  statement: ({ date }) => [daysOfDate(date)],
  agreement: ({ reported }) => [daysOfDate(reported)],
  media_item: ({ captured }) => [daysOfDate(captured)],
  designation: ({ date }) => [daysOfDate(date)],
  statistic: ({ period }) => [daysOfDate(period)],
};

/** From the first to the last day that a record speaks of; null where it gives none. */
export function daysOfRecord({ kind, content }: Pick<RecordDraft, 'kind' | 'content'>): Days | null {
  return span(daysInKind(kind, content).filter((days) => days !== null));
}

/** From the first to the last of some days. */
export function span(days: readonly Days[]): Days | null {
  const [only, ...more] = days;
  if (!only) return null;
  if (more.length === 0) return only;
  const from = openWhereOneIs(days.map((one) => one.from))?.at(0) ?? null;
  const to = openWhereOneIs(days.map((one) => one.to))?.at(-1) ?? null;
  return { text: from === to && from !== null ? from : `${from ?? '..'}/${to ?? '..'}`, from, to };
}

/** The days of a claimed time. */
export function daysOfTime({ local, precision }: EventTime): Days {
  const day = local.slice(0, 10);
  return precision === 'date' ? daysOfEdtf(local) : { text: local, from: day, to: day };
}

/** The days of an uncertain date. */
export function daysOfDate(edtf: string | null): Days | null {
  return edtf === null ? null : daysOfEdtf(edtf);
}

function daysInKind<K extends RecordKind>(kind: K, content: RecordContents[K]): readonly (Days | null)[] {
  return daysOf[kind](content);
}

function daysOfEdtf(text: string): Days {
  const { earliest, latest } = parseEdtf(text);
  return { text, from: earliest, to: latest };
}

function openWhereOneIs(days: readonly (string | null)[]): string[] | null {
  const known = days.filter((day) => day !== null);
  return known.length === days.length ? known.toSorted() : null;
}
