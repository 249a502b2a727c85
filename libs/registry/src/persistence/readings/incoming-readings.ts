import type { RowReading } from '../../domain/readings/row-reader.js';
import type { CopyRows } from './copy-rows.js';

/** What became of the readings of a file; what is in none of these was as it is. */
export interface MergedReadings {
  readonly added: number;
  /** Another value stands now; the one before is in the history. */
  readonly replaced: number;
  /** The same value, now by a later edition. */
  readonly confirmed: number;
  /** A later edition says otherwise: the value went to the history. */
  readonly outdated: number;
}

/** Readings of a file on their way in, inside the transaction of its import and on its connection. */
export interface IncomingReadings {
  /** The COPY that they go through. The connection is free for other statements once it is finished. */
  readonly rows: CopyRows;
  add(reading: RowReading): void;
  /** Puts what has come in its place, after the COPY. `facilityIds` are the places by the number that the readings came with. */
  settle(facilityIds: readonly string[]): Promise<MergedReadings>;
}

/** The values of a reading as COPY reads a list. */
export function copyList(values: RowReading['values']): string {
  let list = '';
  for (const value of values) list += `${list === '' ? '' : ','}${value ?? 'NULL'}`;
  return `{${list}}`;
}
