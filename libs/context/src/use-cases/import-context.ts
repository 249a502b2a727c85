import { Injectable } from '@nestjs/common';
import { type Actor, type FieldError, Invalid, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { KeepSources } from '@habeas/registry';
import { readContextFile } from '../domain/records/read-context-file.js';
import { parseContextFile } from '../persistence/context-file.js';
import { WriteRecords, type WrittenRecord } from './write-records.js';

export interface ImportContextInput {
  readonly bytes: Uint8Array;
  /** Say what would happen and write nothing. */
  readonly dryRun?: boolean;
}

/** What became of a file. */
export interface ImportedContext {
  readonly records: readonly WrittenRecord[];
  /** What the file holds beside its records and that was not taken. */
  readonly warnings: readonly FieldError[];
}

/**
 * Takes a file of records, known again by their ids. Records with a fault are refused with its path and the others are
 * proposed, in one transaction; the same file twice changes nothing, and the order of files does not matter. What the
 * operator brings is confirmed in the operator's name, but for what a person has a part in.
 */
@Injectable()
export class ImportContext {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: WriteRecords,
    private readonly keepSources: KeepSources,
  ) {}

  /** @throws DomainError `file_too_large`; Malformed `not_utf8`, `not_json`; Invalid `file_invalid` */
  async execute(actor: Actor, { bytes, dryRun }: ImportContextInput): Promise<ImportedContext> {
    requirePermission(actor, 'facility.edit');
    const { records, sources, warnings, faults } = readContextFile(parseContextFile(bytes));
    if (faults.length > 0) throw new Invalid('file_invalid', 'The file is not one of context records.', faults);
    const broughtSources = sources.map(({ externalId }) => externalId);
    return this.transactor.run(async (tx) => {
      if (!dryRun) await this.keepSources.execute(tx, sources);
      return { records: await this.records.execute(tx, actor, { records, dryRun, broughtSources }), warnings };
    });
  }
}
