import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Taxonomy } from '@habeas/taxonomy';
import type { Claim, Facility } from '../../domain/facility.js';
import { type IndicatorStatement, statementOf } from '../../domain/indicators/indicator-statement.js';
import { indicatorsOf, type LatestReading, type NumberClaim } from '../../domain/indicators/place-indicators.js';
import { IndicatorInputsQuery } from '../../persistence/indicators/indicator-inputs.query.js';

/** The newest readings of a place, and what its confirmed claims and those readings make against benchmarks. */
export interface PlaceFigures {
  readonly readings: readonly LatestReading[];
  readonly indicators: readonly IndicatorStatement[];
}

/** Figures of a place for insiders, computed from what stands confirmed now. */
@Injectable()
export class FacilityFigures {
  constructor(
    private readonly inputs: IndicatorInputsQuery,
    private readonly taxonomy: Taxonomy,
  ) {}

  async of(actor: Actor, { id, country, claims }: Facility): Promise<PlaceFigures> {
    requirePermission(actor, 'facility.read');
    const readings = await this.inputs.newestReadings([id]);
    const confirmed = claims.filter(({ vetting }) => vetting.state === 'confirmed').flatMap(toNumberClaim);
    const indicators = indicatorsOf(confirmed, readings).map((one) => statementOf(this.taxonomy.data, country, one));
    return { readings, indicators };
  }
}

function toNumberClaim({ id, predicate, value, unit, claimant, claimDate, checkStatus, source }: Claim): NumberClaim[] {
  if (value === null) return [];
  const { title, publisher, url } = source;
  return [{ id, predicate, value, unit, claimant, claimDate, checkStatus, title, publisher, url }];
}
