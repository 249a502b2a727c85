import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Taxonomy } from '@habeas/taxonomy';
import { type IndicatorStatement, statementOf } from '../../domain/indicators/indicator-statement.js';
import { indicatorsOf } from '../../domain/indicators/place-indicators.js';
import { IndicatorInputsQuery } from '../../persistence/indicators/indicator-inputs.query.js';

/** A value beyond a level of its benchmark. It asks a moderator to look, and finds nothing. */
export interface IndicatorFlag {
  readonly facility: { readonly id: string; readonly slug: string; readonly name: string };
  readonly statement: IndicatorStatement;
}

/** Values of places that cross a benchmark, computed from what stands confirmed now. */
@Injectable()
export class ListIndicatorFlags {
  constructor(
    private readonly inputs: IndicatorInputsQuery,
    private readonly taxonomy: Taxonomy,
  ) {}

  async execute(actor: Actor): Promise<IndicatorFlag[]> {
    requirePermission(actor, 'queue.read');
    const places = await this.inputs.places();
    const readings = await this.inputs.newestReadings(places.map(({ id }) => id));
    return places.flatMap(({ id, slug, name, country, claims }) =>
      indicatorsOf(
        claims,
        readings.filter(({ facilityId }) => facilityId === id),
      )
        .map((computed) => ({
          facility: { id, slug, name },
          statement: statementOf(this.taxonomy.data, country, computed),
        }))
        .filter(({ statement }) => statement.levels.some(({ crossed }) => crossed !== 'no')),
    );
  }
}
