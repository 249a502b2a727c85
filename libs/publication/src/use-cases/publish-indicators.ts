import { type Actor, Forbidden } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { indicatorsOf, statementOf } from '@habeas/registry';
import { Taxonomy } from '@habeas/taxonomy';
import { Injectable } from '@nestjs/common';
import { type IndicatorRow, PublishedIndicatorRepository } from '../persistence/published-indicator.repository.js';

/**
 * Computes the indicators of public places from what is public of them, so that no value can tell what is not. A value
 * goes at once with a claim that it rests on. Running it again writes only what changed.
 */
@Injectable()
export class PublishIndicators {
  constructor(
    private readonly transactor: Transactor,
    private readonly indicators: PublishedIndicatorRepository,
    private readonly taxonomy: Taxonomy,
  ) {}

  /** For the operator's import and the worker's schedule. Returns how many values were written. */
  async execute(actor: Actor): Promise<number> {
    if (actor.kind !== 'system') throw new Forbidden();
    return this.transactor.run(async (tx) => {
      await this.indicators.prepare(tx);
      const places = await this.indicators.places(tx);
      const readings = await this.indicators.newestReadings(
        tx,
        places.map(({ id }) => id),
      );
      const rows = places.flatMap(({ id, country, claims }) =>
        indicatorsOf(
          claims,
          readings.filter(({ facilityId }) => facilityId === id),
        ).map((computed, position): IndicatorRow => ({
          facility_id: id,
          position,
          indicator: computed.indicator,
          first_claim: computed.inputs[0].claimId,
          second_claim: computed.inputs[1].claimId,
          detail: JSON.stringify(statementOf(this.taxonomy.data, country, computed)),
        })),
      );
      const changed = changedPlaces(await this.indicators.current(tx), rows);
      if (changed.size === 0) return 0;
      return this.indicators.replace(
        tx,
        [...changed],
        rows.filter((row) => changed.has(row.facility_id)),
      );
    });
  }
}

function changedPlaces(before: readonly IndicatorRow[], after: readonly IndicatorRow[]): Set<string> {
  const places = new Set([...before, ...after].map((row) => row.facility_id));
  const told = (rows: readonly IndicatorRow[], place: string): string =>
    JSON.stringify(
      rows
        .filter((row) => row.facility_id === place)
        .map((row) => [row.position, row.indicator, row.first_claim, row.second_claim, row.detail]),
    );
  return new Set([...places].filter((place) => told(before, place) !== told(after, place)));
}
