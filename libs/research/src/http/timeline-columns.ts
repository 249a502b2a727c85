import type { TimelineCells } from '../persistence/published-timeline.query.js';

const cellOf: Readonly<Record<string, (row: TimelineCells) => string | null>> = {
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

export function eventCells(row: TimelineCells): (string | null)[] {
  return Object.values(cellOf).map((cell) => cell(row));
}
