import { NotFound } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import type { DayPosition, TimelineFilters } from '../domain/context-filters.js';
import { PublishedFacilityQuery } from '../persistence/published-facility.query.js';
import {
  PublishedTimelineQuery,
  type TimelineCells,
  type TimelineRow,
} from '../persistence/published-timeline.query.js';
import { inPages } from './in-pages.js';

/** What happened around a place: context, summaries, deaths, and when it opened and closed. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly timeline: PublishedTimelineQuery,
    private readonly facilities: PublishedFacilityQuery,
  ) {}

  /** One more than the limit, if there is one. An empty page of a place that is not public is refused. */
  async page(filters: TimelineFilters, limit: number, after: DayPosition | undefined): Promise<TimelineRow[]> {
    const rows = await this.timeline.page(filters, limit + 1, after);
    if (rows.length === 0) await this.assertPublic(filters.facility);
    return rows;
  }

  /** Another text whenever the timeline is another. @throws NotFound for a place that is not public */
  async state(facility: string): Promise<string> {
    await this.assertPublic(facility);
    return this.timeline.state(facility);
  }

  all(filters: TimelineFilters): AsyncGenerator<TimelineRow> {
    return inPages((limit, after: DayPosition | undefined) => this.timeline.page(filters, limit, after), positionOf);
  }

  allCells(filters: TimelineFilters): AsyncGenerator<TimelineCells> {
    return inPages((limit, after: DayPosition | undefined) => this.timeline.cells(filters, limit, after), positionOf);
  }

  private async assertPublic(slug: string): Promise<void> {
    if (!(await this.facilities.find(slug))) throw new NotFound();
  }
}

function positionOf({ day, id }: Pick<TimelineRow, 'day' | 'id'>): DayPosition {
  return { day, key: id };
}
