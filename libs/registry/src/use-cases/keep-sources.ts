import { Injectable } from '@nestjs/common';
import type { Tx } from '@habeas/platform/database';
import { KeptSourceRepository, type KeptSource } from '../persistence/kept-source.repository.js';

/** Keeps the sources that a file of another context brings, by their external ids. One that is there stays as it is. */
@Injectable()
export class KeepSources {
  constructor(private readonly sources: KeptSourceRepository) {}

  async execute(tx: Tx, sources: readonly KeptSource[]): Promise<void> {
    await this.sources.addMissing(tx, sources);
  }
}
