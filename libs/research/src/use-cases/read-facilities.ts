import { NotFound } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { nameSearchOf } from '../domain/name-search.js';
import type { ReaderTier } from '../domain/reader.js';
import {
  type ClaimRow,
  type FacilityFilters,
  type FacilityRow,
  type MapFilters,
  type MapRow,
  PublishedFacilityQuery,
  type RankedFacilityRow,
} from '../persistence/published-facility.query.js';
import { PublishedIndicatorQuery } from '../persistence/published-indicator.query.js';
import { type NewestReadingRow, PublishedPopulationQuery } from '../persistence/published-population.query.js';
import { CountStatistics, type StatisticCell } from './count-statistics.js';

/** Everything published about one place. */
export interface FacilityProfile {
  readonly facility: FacilityRow;
  readonly claims: readonly ClaimRow[];
  readonly counts: readonly StatisticCell[];
  readonly readings: readonly NewestReadingRow[];
  /** Each as JSON. */
  readonly indicators: readonly string[];
}

/** Places of detention, their profile, their map and what is covered. */
@Injectable()
export class ReadFacilities {
  constructor(
    private readonly facilities: PublishedFacilityQuery,
    private readonly statistics: CountStatistics,
    private readonly population: PublishedPopulationQuery,
    private readonly indicators: PublishedIndicatorQuery,
  ) {}

  list(filters: FacilityFilters, limit: number, afterSlug: string | undefined): Promise<FacilityRow[]> {
    return this.facilities.page(filters, limit, afterSlug);
  }

  /** By name, forgiving misspellings, accents and aliases; the likeliest first. */
  named(
    q: string,
    filters: FacilityFilters,
    limit: number,
    after: { rank: number; slug: string } | undefined,
  ): Promise<RankedFacilityRow[]> {
    return this.facilities.named(nameSearchOf(q), filters, limit, after);
  }

  async profile(slug: string, tier: ReaderTier): Promise<FacilityProfile> {
    const facility = await this.find(slug);
    const [claims, statistics, readings, indicators] = await Promise.all([
      this.facilities.claims(facility.id),
      this.statistics.execute({ by: ['category'], only: { facility: slug }, measure: 'summaries', tier }),
      this.population.newest(facility.id),
      this.indicators.details(facility.id),
    ]);
    return { facility, claims, counts: statistics.cells, readings, indicators };
  }

  /** All places, for a map. */
  map(filters: MapFilters): Promise<MapRow[]> {
    return this.facilities.map(filters);
  }

  coverage(filters: { country?: string; facility?: string }) {
    return this.facilities.coverage(
      filters.country === undefined ? {} : { country: filters.country },
      filters.facility,
    );
  }

  private async find(slug: string): Promise<FacilityRow> {
    const facility = await this.facilities.find(slug);
    if (!facility) throw new NotFound();
    return facility;
  }
}
