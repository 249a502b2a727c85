import { readFile } from 'node:fs/promises';
import { DomainError, Malformed } from '@habeas/kernel';
import { unzipSync } from 'fflate';
import { readSheet, SheetNotFoundError } from 'read-excel-file/node';
import type { Cell } from '../../domain/readings/reading-period.js';
import { findHeadings, headingSearchRows } from './heading-row.js';
import type { ReadingRows } from './reading-rows.js';

/** Workbooks are read as a whole: larger ones are refused, packed or unpacked. */
export const workbookLimit = 32 * 1024 ** 2;
const unpackedLimit = 256 * 1024 ** 2;

/**
 * Reads one sheet of a workbook. Rows without any of the mapped cells, such as those below the table, are left out by
 * whoever takes the rows.
 *
 * @throws DomainError `file_too_large`; Malformed `file_unreadable`, `sheet_missing`, `columns_missing`
 */
export async function* readWorkbookRows(path: string, columns: readonly string[], sheet: string | null): ReadingRows {
  const bytes = await readFile(path);
  if (unpackedSize(bytes) > unpackedLimit) {
    throw new DomainError('too_large', 'file_too_large', 'The workbook unpacks to more than 256 MB.');
  }
  const rows = await cellsOf(bytes, sheet ?? 1);
  const { row, positions } = findHeadings(rows.slice(0, headingSearchRows), columns);
  const body = rows.slice(row + 1);
  yield {
    length: body.length,
    rowNumber: (at) => row + 2 + at,
    columns: positions.map((position) => body.map((cells) => cells[position])),
    progress: 1,
  };
}

/** As the archive declares it, without unpacking anything. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    throw new Malformed('file_unreadable', 'The workbook cannot be unpacked: it is damaged or ends too early.');
  }
  return size;
}

async function cellsOf(bytes: Buffer, sheet: string | number): Promise<Cell[][]> {
  try {
    // The package's type says `typeof Date` where it means a Date.
    return (await readSheet(bytes, sheet)) as unknown as Cell[][];
  } catch (error) {
    if (error instanceof SheetNotFoundError) {
      const fields = [{ field: String(sheet), code: 'sheet_missing' }];
      throw new Malformed('sheet_missing', 'The workbook has no sheet of the name that the mapping gives.', fields);
    }
    throw new Malformed('file_unreadable', 'The workbook cannot be read: it is damaged or no workbook.');
  }
}
