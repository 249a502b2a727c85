import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DomainError, Malformed } from '@habeas/kernel';
import { readCsvRows } from './csv-rows.js';
import { readParquetRows } from './parquet-rows.js';
import type { ReadingRows } from './reading-rows.js';
import { readWorkbookRows, workbookLimit } from './workbook-rows.js';

/** Larger files are refused before they are read. */
export const readingFileLimit = 1024 ** 3;

const kinds = ['csv', 'parquet', 'xlsx'] as const;
type FileKind = (typeof kinds)[number];

export interface OpenReadingFile {
  readonly sha256: string;
  /** Rows with these columns. A workbook needs the name of the sheet. */
  rows(columns: readonly string[], sheet: string | null): ReadingRows;
}

/**
 * Opens a file of readings and looks at what it is by its first and last bytes, not by its name alone.
 *
 * @throws DomainError `file_too_large`, `file_kind_unknown`; Malformed `file_empty`, `file_kind_differs`, `file_truncated`
 */
export async function openReadingFile(path: string): Promise<OpenReadingFile> {
  const kind = kindByName(path);
  const { size } = await stat(path);
  if (size === 0) throw new Malformed('file_empty', 'The file is empty.');
  if (size > readingFileLimit) {
    throw new DomainError('too_large', 'file_too_large', 'The file is larger than 1 GB.');
  }
  if (kind === 'xlsx' && size > workbookLimit) {
    throw new DomainError('too_large', 'file_too_large', 'The workbook is larger than 32 MB.');
  }
  await checkContent(path, kind, size);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return {
    sha256: hash.digest('hex'),
    rows: (columns, sheet) => {
      if (kind === 'parquet') return readParquetRows(path, columns);
      return kind === 'csv' ? readCsvRows(path, size, columns) : readWorkbookRows(path, columns, sheet);
    },
  };
}

function kindByName(path: string): FileKind {
  const extension = extname(path).slice(1).toLowerCase();
  const kind = kinds.find((known) => known === extension);
  if (kind) return kind;
  throw new DomainError('unsupported', 'file_kind_unknown', 'Readings come as .csv, .xlsx or .parquet files.');
}

async function checkContent(path: string, kind: FileKind, size: number): Promise<void> {
  const file = await open(path);
  try {
    const bytes = async (at: number) => (await file.read(Buffer.alloc(4), 0, 4, at)).buffer.toString('latin1');
    const found = kindByContent(await bytes(0));
    if (found !== kind) {
      throw new Malformed('file_kind_differs', 'What is in the file is not what the end of its name says.');
    }
    if (kind === 'parquet' && (size < 12 || (await bytes(size - 4)) !== 'PAR1')) {
      throw new Malformed('file_truncated', 'The Parquet file ends too early: part of it is missing.');
    }
  } finally {
    await file.close();
  }
}

/** A text has no mark of its own; whatever is none of the others and no old workbook is taken for one. */
function kindByContent(start: string): FileKind | undefined {
  if (start === 'PAR1') return 'parquet';
  if (start === 'PK\u0003\u0004') return 'xlsx';
  return start === '\u00d0\u00cf\u0011\u00e0' || start.includes('\0') ? undefined : 'csv';
}
