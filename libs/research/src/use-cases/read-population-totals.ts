import { Injectable } from '@nestjs/common';
import { coarserOf, type Resolution } from '../domain/population-span.js';
import {
  PopulationTotalQuery,
  type TotalPointRow,
  type TotalSeriesRow,
} from '../persistence/population-total.query.js';
import type { PopulationAsked } from './read-population.js';

/** One source's count of one group in all places, in the resolution asked for or its own when that is coarser. */
export interface TotalSeries {
  readonly source: TotalSeriesRow;
  readonly resolution: Resolution;
  readonly points: readonly TotalPointRow[];
}

export interface PopulationTotals {
  /** Groups that any source counts. */
  readonly groups: readonly string[];
  readonly series: readonly TotalSeries[];
}

/** How many people all public places held together, by each source apart. */
@Injectable()
export class ReadPopulationTotals {
  constructor(private readonly totals: PopulationTotalQuery) {}

  async execute({ group, resolution, from, to }: Omit<PopulationAsked, 'slug'>): Promise<PopulationTotals> {
    const counted = await this.totals.series();
    const series = await Promise.all(
      counted
        .filter(({ code }) => code === group)
        .map(async (source): Promise<TotalSeries> => {
          const by = coarserOf(resolution, source.resolution);
          return { source, resolution: by, points: await this.totals.points(source, { from, to, by }) };
        }),
    );
    return { groups: [...new Set(counted.map(({ code }) => code))], series };
  }
}
