import { Malformed } from '@habeas/kernel';
import type { Cell } from '../../domain/readings/reading-period.js';

/** Agencies put banners above their headings; below this row nobody looks for them. */
export const headingSearchRows = 50;

/** Where a file's headings are and which of its columns is which of those asked for. */
export interface HeadingRow {
  /** From 0. */
  readonly row: number;
  readonly positions: readonly number[];
}

/**
 * Finds the row of headings by their names, wherever it is among the first rows.
 *
 * @throws Malformed `columns_missing` naming each heading that the most similar row lacks
 */
export function findHeadings(rows: readonly (readonly Cell[])[], columns: readonly string[]): HeadingRow {
  const wanted = columns.map(folded);
  let best = columns;
  for (const [row, cells] of rows.entries()) {
    const names = cells.map((cell) => (typeof cell === 'string' ? folded(cell) : ''));
    const positions = wanted.map((name) => names.indexOf(name));
    if (positions.every((position) => position >= 0)) return { row, positions };
    const missing = columns.filter((_, at) => positions[at] === -1);
    if (missing.length < best.length) best = missing;
  }
  const fields = best.map((field) => ({ field, code: 'column_missing' }));
  throw new Malformed('columns_missing', 'No row of the file has all headings that the mapping names.', fields);
}

function folded(heading: string): string {
  return heading
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
