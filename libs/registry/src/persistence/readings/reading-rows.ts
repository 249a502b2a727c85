import type { Cell } from '../../domain/readings/reading-period.js';

/** Some rows of a file, column by column, so that a million of them need no object each. */
export interface RowBatch {
  /** How many rows. */
  readonly length: number;
  /** Where row `at` of the batch stands in the file, counted from 1; a text counts lines, also broken ones. */
  readonly rowNumber: (at: number) => number;
  /** One list of cells for each column that was asked for, in that order. */
  readonly columns: readonly ArrayLike<Cell>[];
  /** Rows of the batch that could not be read at all. */
  readonly malformed?: readonly number[];
  /** How much of the file is read, from 0 to 1. */
  readonly progress: number;
}

/** A file that was opened and whose headings were found. */
export type ReadingRows = AsyncIterable<RowBatch>;

/** Rows that are handed on together. */
export const batchRows = 20_000;
