import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ReferenceProblem } from '../domain/reference-data-error.js';

/** One line of a reference file by column, with its line number. */
export type ReferenceRow<Column extends string> = Readonly<Record<Column, string>> & { readonly line: number };

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Reads a reference CSV whose header must be exactly `columns`; each mistake goes to `problems`. */
export function readReferenceTable<const Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
  problems: ReferenceProblem[],
): ReferenceRow<Column>[] {
  const [header, ...records] = parseFile(join(folder, file), file, problems);
  if (!header) return [];
  if (header.record.join() !== columns.join()) {
    problems.push({ file, line: 1, reason: `the header must be "${columns.join()}"` });
    return [];
  }
  return records.flatMap(({ record, info }) => {
    if (record.length !== columns.length) {
      problems.push({ file, line: info.lines, reason: `${record.length} fields instead of ${columns.length}` });
      return [];
    }
    const cells = Object.fromEntries(columns.map((column, at) => [column, record[at]?.trim() ?? '']));
    // Each column of the header is present by construction; Object.fromEntries only knows string keys.
    return [{ ...(cells as Record<Column, string>), line: info.lines }];
  });
}

function parseFile(path: string, file: string, problems: ReferenceProblem[]): Parsed[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    // `info: true` wraps each record, which the package's types do not say for the synchronous form.
    return parse(text, {
      info: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    problems.push({ file, line: 1, reason: error instanceof Error ? error.message : 'cannot be read' });
    return [];
  }
}
