import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Malformed } from '@habeas/kernel';
import { parse } from 'csv-parse';
import { findHeadings, type HeadingRow, headingSearchRows } from './heading-row.js';
import { batchRows, type ReadingRows, type RowBatch } from './reading-rows.js';

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly bytes: number };
}

/** Longer records are no rows of figures but a quote that was never closed. */
const longestRecord = 1024 * 1024;

/**
 * Reads a text: UTF-8, with or without a byte order mark, or Latin-1.
 *
 * @throws Malformed `columns_missing`, `row_too_long`
 */
export async function* readCsvRows(path: string, size: number, columns: readonly string[]): ReadingRows {
  let headings: HeadingRow | undefined;
  let waiting: Line[] = [];
  for await (const line of linesOf(path)) {
    waiting.push(line);
    if (!headings && waiting.length === headingSearchRows) {
      headings = findHeadings(recordsOf(waiting), columns);
      waiting = waiting.slice(headings.row + 1);
    }
    if (headings && waiting.length >= batchRows) {
      yield toBatch(waiting, headings, line.info.bytes / size);
      waiting = [];
    }
  }
  if (!headings) {
    headings = findHeadings(recordsOf(waiting), columns);
    waiting = waiting.slice(headings.row + 1);
  }
  if (waiting.length > 0) yield toBatch(waiting, headings, 1);
}

async function* linesOf(path: string): AsyncIterable<Line> {
  const encoding = (await isUtf8(path)) ? 'utf-8' : 'windows-1252';
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  });
  const text = Readable.from(decoded(path, encoding));
  text.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    for await (const line of parser) yield line;
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new Malformed('row_too_long', 'A row of the file never ends: a quotation mark is not closed.');
  } finally {
    text.destroy();
  }
}

function isCsvError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

async function* decoded(path: string, encoding: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Every sequence of bytes is some Latin-1 text, so what is not UTF-8 is taken for that. */
async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function recordsOf(lines: readonly Line[]): (readonly string[])[] {
  return lines.map(({ record }) => record);
}

function toBatch(lines: readonly Line[], { positions }: HeadingRow, progress: number): RowBatch {
  const widest = Math.max(...positions);
  return {
    length: lines.length,
    rowNumber: (at) => lines[at]?.info.lines ?? 0,
    columns: positions.map((position) => lines.map(({ record }) => record[position])),
    malformed: lines.flatMap(({ record }, at) => (record.length <= widest ? [at] : [])),
    progress,
  };
}
