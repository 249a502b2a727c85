import { NotFound } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { coarserOf, type Resolution } from '../domain/population-span.js';
import { type ClaimRow, type FacilityRow, PublishedFacilityQuery } from '../persistence/published-facility.query.js';
import {
  type PopulationPointRow,
  type PopulationSeriesRow,
  PublishedPopulationQuery,
} from '../persistence/published-population.query.js';

export interface PopulationAsked {
  readonly slug: string;
  readonly group: string;
  readonly resolution: Resolution;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

/** One source's count of one group, in the resolution asked for or its own when that is coarser. */
export interface PopulationSeries {
  readonly source: PopulationSeriesRow;
  readonly resolution: Resolution;
  readonly points: readonly PopulationPointRow[];
}

export interface Population {
  readonly facility: FacilityRow;
  /** Groups that any source counts here. */
  readonly groups: readonly string[];
  readonly series: readonly PopulationSeries[];
  readonly capacity: readonly ClaimRow[];
  readonly held: readonly ClaimRow[];
}

/** How many people a place held, by each source apart, beside what was claimed of its capacity. Nothing is merged. */
@Injectable()
export class ReadPopulation {
  constructor(
    private readonly facilities: PublishedFacilityQuery,
    private readonly population: PublishedPopulationQuery,
  ) {}

  async execute({ slug, group, resolution, from, to }: PopulationAsked): Promise<Population> {
    const facility = await this.facilities.find(slug);
    if (!facility) throw new NotFound();
    const [claims, counted] = await Promise.all([
      this.facilities.claims(facility.id),
      this.population.series(facility.id),
    ]);
    const series = await Promise.all(
      counted.filter(({ code }) => code === group).map((source) => this.read(source, resolution, from, to)),
    );
    return {
      facility,
      groups: [...new Set(counted.map(({ code }) => code))],
      series,
      capacity: claims.filter(({ predicate }) => predicate.startsWith('capacity')),
      held: claims.filter(({ predicate }) => predicate === 'people_held'),
    };
  }

  private async read(source: PopulationSeriesRow, asked: Resolution, from: string, to: string) {
    const resolution = coarserOf(asked, source.resolution);
    const points =
      resolution === source.resolution || resolution === 'day'
        ? await this.population.readings(source, { from, to })
        : await this.population.means(source, { from, to, by: resolution });
    return { source, resolution, points };
  }
}
