import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { ReferenceDataError } from '@habeas/taxonomy';
import { readContextFile } from '../domain/records/read-context-file.js';
import { shippedContextFile } from '../persistence/context-file.js';
import { WriteRecords } from './write-records.js';

/**
 * Adds the shipped records, confirmed in the operator's name. Running it again adds what is new in the file and leaves
 * alone what a person has written to. The registry's places and sources have to be there.
 */
@Injectable()
export class SeedContext {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: WriteRecords,
  ) {}

  /** For the operator's start and `seed` alone. Returns how many records the file has. @throws ReferenceDataError */
  async execute(actor: Actor): Promise<number> {
    if (actor.kind !== 'system') throw new Forbidden();
    const { records, faults } = readContextFile(shippedContextFile());
    const written = await this.transactor.run(async (tx) => {
      const outcomes = await this.records.execute(tx, actor, { records, shipped: true });
      const refused = outcomes.flatMap((outcome) => (outcome.outcome === 'refused' ? outcome.faults : []));
      const problems = [...faults, ...refused].map(({ field, code }) => ({
        file: 'cecot_context.json',
        line: 1,
        reason: `${field}: ${code}`,
      }));
      if (problems.length > 0) throw new ReferenceDataError(problems);
      return outcomes;
    });
    return written.length;
  }
}
