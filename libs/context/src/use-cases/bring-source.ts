import { Injectable } from '@nestjs/common';
import { type FieldError, Invalid } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { KeepSources } from '@habeas/registry';
import { readSource } from '../domain/records/read-context-file.js';

/** Keeps the source that somebody brings with a record, in the transaction that writes the record. */
@Injectable()
export class BringSource {
  constructor(private readonly keepSources: KeepSources) {}

  /** One that is there stays as it is; nothing is brought by `undefined`. @throws Invalid `record_invalid` */
  async execute(tx: Tx, source: unknown): Promise<void> {
    if (source === undefined) return;
    const faults: FieldError[] = [];
    const read = readSource(source, 'newSource', faults);
    if (!read) throw new Invalid('record_invalid', 'The source breaks a rule.', faults);
    await this.keepSources.execute(tx, [read]);
  }
}
