import { Injectable } from '@nestjs/common';
import { type Actor, type FieldError, Invalid, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { KeepSources } from '@habeas/registry';
import { type ContextFile, readContextFile } from '../domain/records/read-context-file.js';
import { readContextTable } from '../domain/records/read-context-table.js';
import type { RecordKind } from '../domain/records/record.js';
import { parseContextFile } from '../persistence/context-file.js';
import { parseContextTable } from '../persistence/context-table.js';
import { WriteRecords, type WrittenRecord } from './write-records.js';

export interface ImportContextInput {
  readonly bytes: Uint8Array;
  /** For a table, the kind of record that its rows are; without it the file is JSON. */
  readonly kind?: RecordKind;
  /** Say what would happen and write nothing. */
  readonly dryRun?: boolean;
  /** Take the records without a fault although others have one. */
  readonly leaveOutFaulty?: boolean;
}

/** What became of a record of a file. */
export type ImportedRecord = WrittenRecord & {
  /** The line of its row, in a table. */
  readonly line: number | null;
};

/** What became of a file. */
export interface ImportedContext {
  /** False when it was only tried, or when nothing was taken because records have faults. */
  readonly imported: boolean;
  readonly records: readonly ImportedRecord[];
  /** What the file holds beside its records and that was not taken. */
  readonly warnings: readonly FieldError[];
}

/**
 * Takes a file of records, known again by their ids, whole or not at all: where a record has a fault nothing is taken,
 * unless such records are to be left out. The same file twice changes nothing, and the order of files does not matter. What the
 * operator brings is confirmed in the operator's name, but for what a person has a part in.
 */
@Injectable()
export class ImportContext {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: WriteRecords,
    private readonly keepSources: KeepSources,
  ) {}

  /** @throws DomainError `file_too_large`; Malformed `not_utf8`, `not_json`, `not_csv` …; Invalid `file_invalid` */
  async execute(actor: Actor, { bytes, kind, dryRun, leaveOutFaulty }: ImportContextInput): Promise<ImportedContext> {
    requirePermission(actor, 'facility.edit');
    const { records, sources, warnings, faults } = readFile(bytes, kind);
    if (faults.length > 0) throw new Invalid('file_invalid', 'The file is not one of context records.', faults);
    const broughtSources = sources.map(({ externalId }) => externalId);
    return this.transactor.run(async (tx) => {
      const tried = await this.records.execute(tx, actor, { records, dryRun: true, broughtSources });
      const imported = !dryRun && (leaveOutFaulty === true || tried.every(({ outcome }) => outcome !== 'refused'));
      if (imported) await this.keepSources.execute(tx, sources);
      const outcome = imported ? await this.records.execute(tx, actor, { records, broughtSources }) : tried;
      return {
        imported,
        records: outcome.map((record, at) => ({ ...record, line: records[at]?.line ?? null })),
        warnings,
      };
    });
  }
}

function readFile(bytes: Uint8Array, kind: RecordKind | undefined): ContextFile {
  return kind ? readContextTable(kind, parseContextTable(bytes)) : readContextFile(parseContextFile(bytes));
}
