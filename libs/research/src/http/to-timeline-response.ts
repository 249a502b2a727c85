import type { TimelineRow } from '../persistence/published-timeline.query.js';

/** An event as JSON; its details stay the text that they are stored as. */
export function toEvent(row: TimelineRow): string {
  const { id, kind, event_from, event_to, sort_from, sort_to, record_kind, record_slug } = row;
  const event = {
    id,
    kind,
    happened: event_from === null && event_to === null ? null : { from: event_from, to: event_to },
    sort: { from: sort_from, to: sort_to },
    record: { kind: record_kind, slug: record_slug },
    title: { en: row.title_en, es: row.title_es },
  };
  return `${JSON.stringify(event).slice(0, -1)},"detail":${row.detail}}`;
}

const cellOf: Readonly<Record<string, (row: TimelineRow) => string | null>> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  happened_from: (row) => row.event_from,
  happened_to: (row) => row.event_to,
  first_day: (row) => row.sort_from,
  last_day: (row) => row.sort_to,
  title_en: (row) => row.title_en,
  title_es: (row) => row.title_es,
  record_kind: (row) => row.record_kind,
  record: (row) => row.record_slug,
  detail: ({ detail }) => detail,
};

/** Columns of the CSV, in order. */
export const eventColumns: readonly string[] = Object.keys(cellOf);

export function eventCells(row: TimelineRow): (string | null)[] {
  return Object.values(cellOf).map((cell) => cell(row));
}
