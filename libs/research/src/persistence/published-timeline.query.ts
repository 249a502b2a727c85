import { Injectable } from '@nestjs/common';
import type { DayPosition, TimelineFilters } from '../domain/context-filters.js';
import { addDays } from './day-conditions.js';
import { ResearchDatabase } from './research-database.js';
import { Conditions } from './summary-conditions.js';

/** Something on the timeline of a place: the answer as it is stored, and where it stands in the order. */
export interface TimelineRow {
  readonly id: string;
  readonly day: string;
  readonly list_item: string;
}

/** The same as a row of a download. */
export interface TimelineCells extends Omit<TimelineRow, 'list_item'> {
  readonly event_from: string | null;
  readonly event_to: string | null;
  readonly sort_from: string | null;
  readonly sort_to: string | null;
  readonly kind: string;
  readonly record_kind: string;
  readonly record_slug: string;
  readonly title_en: string;
  readonly title_es: string;
  /** JSON as text. */
  readonly detail: string;
}

const day = `coalesce(e.sort_from, '-infinity')`;
const cellColumns = `e.event_from, e.event_to, e.sort_from, e.sort_to, e.kind, e.record_kind, e.record_slug, e.title_en,
  e.title_es, e.detail::text AS detail`;
const columns = { from: 'e.sort_from', to: 'e.sort_to' };

/** Reads what happened around a place, the newest first and what has no date last. */
@Injectable()
export class PublishedTimelineQuery {
  constructor(private readonly database: ResearchDatabase) {}

  /** As many rows as the limit, after a place in the order. */
  page(filters: TimelineFilters, limit: number, after: DayPosition | undefined): Promise<TimelineRow[]> {
    return this.rows('e.list_item', filters, limit, after);
  }

  /** The same with a column for each part of an event. */
  cells(filters: TimelineFilters, limit: number, after: DayPosition | undefined): Promise<TimelineCells[]> {
    return this.rows(cellColumns, filters, limit, after);
  }

  /** Another text whenever one of the events is another: each is written anew when it changes, with a new id. */
  async state(facility: string): Promise<string> {
    const row = await this.database.one<{ state: string }>(
      `SELECT md5(coalesce(string_agg(e.id::text, '' ORDER BY e.id), '')) AS state
       FROM published.timeline_event e WHERE e.facility_slug = $1`,
      [facility],
    );
    return row?.state ?? '';
  }

  private rows<T extends object>(
    selected: string,
    filters: TimelineFilters,
    limit: number,
    after: DayPosition | undefined,
  ): Promise<T[]> {
    const { facility, kinds } = filters;
    const conditions = new Conditions().add('e.facility_slug = $', facility);
    if (kinds !== undefined) conditions.add('e.kind = ANY($::text[])', kinds);
    addDays(conditions, columns, filters);
    if (after)
      conditions.add(`(${day} < $::date OR (${day} = $::date AND e.id > $::uuid))`, after.day, after.day, after.key);
    return this.database.rows<T>(
      `SELECT e.id, ${day}::text AS day, ${selected} FROM published.timeline_event e ${conditions.where}
       ORDER BY ${day} DESC, e.id LIMIT ${conditions.bind(limit)}`,
      conditions.values,
    );
  }
}
