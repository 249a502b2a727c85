import { Injectable } from '@nestjs/common';
import { type Actor, type FieldError, Forbidden } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { ReferenceDataError } from '@habeas/taxonomy';
import { type ListedRecord, readContextFile } from '../domain/records/read-context-file.js';
import { shippedContextFile, shippedContextFiles } from '../persistence/context-file.js';
import { WriteRecords } from './write-records.js';

/**
 * Adds the shipped records, confirmed in the operator's name. Running it again adds what is new in the files and leaves
 * alone what a person has written to. The registry's places and sources have to be there.
 */
@Injectable()
export class SeedContext {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: WriteRecords,
  ) {}

  /** For the operator's start and `seed` alone. Returns how many records there are. @throws ReferenceDataError */
  async execute(actor: Actor): Promise<number> {
    if (actor.kind !== 'system') throw new Forbidden();
    const records = shippedRecords();
    const written = await this.transactor.run(async (tx) => {
      const outcomes = await this.records.execute(tx, actor, { records, shipped: true });
      refuse(outcomes.flatMap((outcome) => (outcome.outcome === 'refused' ? outcome.faults : [])));
      return outcomes;
    });
    return written.length;
  }
}

/** Of two files' records with one id the later, fuller one. */
function shippedRecords(): ListedRecord[] {
  const bySlug = new Map<string, ListedRecord>();
  for (const name of shippedContextFiles) {
    const { records, faults } = readContextFile(shippedContextFile(name));
    refuse([...faults, ...records.flatMap((record) => ('faults' in record ? record.faults : []))], name);
    for (const record of records) if ('draft' in record) bySlug.set(record.draft.slug, record);
  }
  return [...bySlug.values()];
}

function refuse(faults: readonly FieldError[], file = 'shipped context records'): void {
  if (faults.length === 0) return;
  throw new ReferenceDataError(faults.map(({ field, code }) => ({ file, line: 1, reason: `${field}: ${code}` })));
}
