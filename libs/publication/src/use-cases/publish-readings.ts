import { type Actor, Forbidden } from '@habeas/kernel';
import { type Tx, Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { PopulationTotalRepository } from '../persistence/population-total.repository.js';
import { PublishedPopulationRepository } from '../persistence/published-population.repository.js';

/** Series copied in one statement: few enough that the copy of a large import can tell how far it is. */
const batch = 50;

/**
 * Brings population readings on the public side up to date: those of confirmed imports, about public places. Only what an
 * import changed is copied, and all of a place that became public, and what all places held together is added up anew;
 * running it again writes nothing.
 */
@Injectable()
export class PublishReadings {
  constructor(
    private readonly transactor: Transactor,
    private readonly population: PublishedPopulationRepository,
    private readonly totals: PopulationTotalRepository,
  ) {}

  /** For the operator's import and the worker's schedule. Returns how many readings were written. */
  async execute(actor: Actor, onProgress?: (part: number) => void): Promise<number> {
    if (actor.kind !== 'system') throw new Forbidden();
    return this.transactor.run(async (tx) => {
      await this.population.prepare(tx);
      const pending = await this.population.pending(tx);
      const importIds = pending.map(({ id }) => id);
      const added = await this.population.addSeries(tx);
      const isNew = new Set(added);
      const known = (await this.population.seriesOf(tx, importIds)).filter((id) => !isNew.has(id));
      const report = progressOf(added.length + known.length, onProgress);
      const written = (await this.copy(tx, added, undefined, report)) + (await this.copy(tx, known, importIds, report));
      if (pending.length > 0) await this.population.markCopied(tx, pending);
      await this.totals.bringUpToDate(tx, importIds);
      return written;
    });
  }

  private async copy(
    tx: Tx,
    seriesIds: readonly number[],
    importIds: readonly number[] | undefined,
    report: (series: number) => void,
  ): Promise<number> {
    let written = 0;
    for (let at = 0; at < seriesIds.length; at += batch) {
      const some = seriesIds.slice(at, at + batch);
      written += await this.population.copy(tx, some, importIds);
      report(some.length);
    }
    return written;
  }
}

function progressOf(all: number, onProgress: ((part: number) => void) | undefined): (series: number) => void {
  let done = 0;
  return (series) => {
    done += series;
    onProgress?.(done / all);
  };
}
