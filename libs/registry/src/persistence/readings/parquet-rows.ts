import zlib from 'node:zlib';
import { DomainError, Malformed } from '@habeas/kernel';
import {
  asyncBufferFromFile,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetScan,
} from 'hyparquet';
import { packColumn, type PackedColumn } from './packed-column.js';
import { batchRows, type ReadingRows } from './reading-rows.js';

/** A group of rows is decoded as a whole, column by column; files with larger groups are refused. */
const rowGroupLimit = 4_000_000;

/** Never unpacks more than the page declares. */
const compressors: Compressors = {
  GZIP: (bytes, size) => zlib.gunzipSync(bytes, { maxOutputLength: size }),
  BROTLI: (bytes, size) => zlib.brotliDecompressSync(bytes, { maxOutputLength: size }),
  ZSTD: (bytes, size) => zlib.zstdDecompressSync(bytes, { maxOutputLength: size }),
};

/**
 * Reads the named columns of a Parquet file, one group of rows after the other.
 *
 * @throws DomainError `file_too_large`; Malformed `columns_missing`, `file_unreadable` naming the column and the row
 */
export async function* readParquetRows(path: string, columns: readonly string[]): ReadingRows {
  const file = await asyncBufferFromFile(path);
  const metadata = await readable(() => parquetMetadataAsync(file));
  checkColumns(metadata, columns);
  const total = Number(metadata.num_rows);
  let start = 0;
  for (const { num_rows: rows } of metadata.row_groups) {
    const length = Number(rows);
    if (length > rowGroupLimit) {
      throw new DomainError('too_large', 'file_too_large', 'The Parquet file has groups of more than 4,000,000 rows.');
    }
    const cells = await decodeGroup(file, metadata, columns, start, start + length);
    for (let from = 0; from < length; from += batchRows) {
      const to = Math.min(from + batchRows, length);
      const first = start + from + 1;
      yield {
        length: to - from,
        rowNumber: (at) => first + at,
        columns: cells.map((column) => column.slice(from, to)),
        progress: (start + to) / total,
      };
    }
    start += length;
  }
}

function checkColumns({ schema }: FileMetaData, columns: readonly string[]): void {
  const known = new Set(schema.slice(1).map(({ name }) => name));
  const missing = columns.filter((column) => !known.has(column));
  if (missing.length === 0) return;
  const fields = missing.map((field) => ({ field, code: 'column_missing' }));
  throw new Malformed('columns_missing', 'The file lacks columns that the mapping names.', fields);
}

/** One column after the other: what decoding one needs besides its cells is free again before the next. */
async function decodeGroup(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
  rowStart: number,
  rowEnd: number,
): Promise<PackedColumn[]> {
  const decoded: PackedColumn[] = [];
  for (const column of columns) {
    // A scan keeps what it has read, so each column has its own.
    const cells = await readable(
      async () => {
        const scan = await parquetScan({ file, metadata, columns: [column], compressors, parsers: { dateFromDays } });
        return scan.readColumn({ column, rowStart, rowEnd });
      },
      column,
      rowStart + 1,
    );
    if (cells.length !== rowEnd - rowStart) throw unreadable(column, rowStart + 1);
    decoded.push(packColumn(cells));
  }
  return decoded;
}

/** Days are kept as shared texts: a Date for each of a million rows would be forty times as large. */
const days = new Map<number, string>();
function dateFromDays(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * 86_400_000);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  days.set(day, text);
  return text;
}

async function readable<T>(read: () => Promise<T>, column?: string, row?: number): Promise<T> {
  try {
    return await read();
  } catch {
    throw unreadable(column, row);
  }
}

function unreadable(column?: string, row?: number): Malformed {
  const from = row === undefined ? '' : ` from row ${row} on`;
  return new Malformed(
    'file_unreadable',
    `The Parquet file cannot be read${from}: it is damaged or packed in an unknown way.`,
    column === undefined ? [] : [{ field: column, code: 'column_unreadable' }],
  );
}
