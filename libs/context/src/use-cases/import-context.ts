import { Injectable } from '@nestjs/common';
import { type Actor, Invalid, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { readContextFile } from '../domain/records/read-context-file.js';
import { parseContextFile } from '../persistence/context-file.js';
import { WriteRecords, type WrittenRecord } from './write-records.js';

export interface ImportContextInput {
  readonly bytes: Uint8Array;
  /** Say what would happen and write nothing. */
  readonly dryRun?: boolean;
}

/**
 * Takes a file of records, known again by their ids. Records with a fault are refused with its path and the others are
 * proposed, in one transaction; the same file twice changes nothing, and the order of files does not matter.
 */
@Injectable()
export class ImportContext {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: WriteRecords,
  ) {}

  /** @throws DomainError `file_too_large`; Malformed `not_utf8`, `not_json`; Invalid `file_invalid` */
  async execute(actor: Actor, { bytes, dryRun }: ImportContextInput): Promise<WrittenRecord[]> {
    requirePermission(actor, 'facility.edit');
    const { records, faults } = readContextFile(parseContextFile(bytes));
    if (faults.length > 0) throw new Invalid('file_invalid', 'The file is not one of context records.', faults);
    return this.transactor.run((tx) => this.records.execute(tx, actor, { records, dryRun }));
  }
}
