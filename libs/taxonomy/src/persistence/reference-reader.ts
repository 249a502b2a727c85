import type { ReferenceProblem } from '../domain/reference-data-error.js';
import { type CheckStatus, checkStatuses, type ListValue } from '../domain/vocabulary.js';
import { readReferenceTable, type ReferenceRow } from './reference-table.js';

/** Reads the tables of one folder and collects what is wrong with them, by file and line. */
export class ReferenceReader {
  readonly problems: ReferenceProblem[] = [];

  constructor(private readonly folder: string) {}

  /** The rows of a file whose first column (or the columns of `key`) must be unique and filled. */
  table<const Column extends string>(
    file: string,
    columns: readonly [Column, ...Column[]],
    key: readonly Column[] = [columns[0]],
  ): ReferenceRow<Column>[] {
    const rows = readReferenceTable(this.folder, file, columns, this.problems);
    const seen = new Set<string>();
    for (const row of rows) {
      const value = key.map((column) => row[column]).join(' ');
      if (key.some((column) => row[column] === '')) this.problem(file, row.line, `${key.join(' and ')} must be filled`);
      else if (seen.has(value)) this.problem(file, row.line, `${key.join(' and ')} "${value}" is there twice`);
      seen.add(value);
    }
    return rows;
  }

  /** A plain list of codes with labels in both languages. */
  list(file: string): ListValue[] {
    return this.table(file, ['code', 'label_en', 'label_es']).map((row) => {
      this.filled(file, row, ['label_en', 'label_es']);
      return { code: row.code, label: { en: row.label_en, es: row.label_es }, meaning: null };
    });
  }

  /** The same with a column that says what each entry means. */
  listWithMeanings(file: string): ListValue[] {
    return this.table(file, ['code', 'label_en', 'label_es', 'meaning']).map((row) => {
      this.filled(file, row, ['label_en', 'label_es', 'meaning']);
      return { code: row.code, label: { en: row.label_en, es: row.label_es }, meaning: row.meaning };
    });
  }

  /** Each named cell must hold something. */
  filled<Column extends string>(file: string, row: ReferenceRow<Column>, columns: readonly NoInfer<Column>[]): void {
    for (const column of columns) if (row[column] === '') this.problem(file, row.line, `${column} is empty`);
  }

  checkStatus(file: string, line: number, text: string): CheckStatus {
    const status = checkStatuses.find((known) => known === text);
    if (!status) this.problem(file, line, `check_status "${text}" is not one of ${checkStatuses.join(', ')}`);
    return status ?? 'unchecked';
  }

  problem(file: string, line: number, reason: string): void {
    this.problems.push({ file, line, reason });
  }
}
