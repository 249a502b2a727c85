import { Injectable } from '@nestjs/common';
import type { SummaryFilters, SummarySort } from '../domain/summary-filters.js';
import { ResearchDatabase } from './research-database.js';
import { summaryConditions } from './summary-conditions.js';

/** One line of a list: the answer as it was written at publication, and where it stands in the order. */
export interface ListedSummary {
  readonly id: string;
  /** A stored answer never changes without it. */
  readonly version: number;
  readonly list_item: string;
  readonly sort_key: string | number;
}

/** A row of a download. */
export interface ExportedSummary {
  readonly id: string;
  readonly version: number;
  readonly title_en: string | null;
  readonly title_es: string | null;
  readonly body_en: string | null;
  readonly body_es: string | null;
  readonly facility_slug: string;
  readonly country: string;
  readonly period: string;
  readonly categories: string[];
  readonly norms: string[];
  readonly proof: number;
  readonly independent_sources: number;
  readonly affected_band: string | null;
  readonly contested: boolean;
  readonly published_on: string;
  readonly hash: string;
  readonly is_demo: boolean;
  readonly list_item: string;
}

export interface Tombstone {
  readonly version: number;
  readonly reason: string;
  readonly retracted_on: string;
}

interface Order {
  readonly key: string;
  readonly cast: string;
  readonly descending: boolean;
}

/** The closed set of orders (trap O4). */
const orders: Readonly<Record<SummarySort, Order>> = {
  '-publishedAt': { key: 's.published_on', cast: 'date', descending: true },
  publishedAt: { key: 's.published_on', cast: 'date', descending: false },
  '-period': { key: 's.period_from', cast: 'date', descending: true },
  period: { key: 's.period_from', cast: 'date', descending: false },
  '-proof': { key: 's.proof', cast: 'int', descending: true },
};

/** Where the page before ended. */
export interface SummaryPosition {
  readonly key: string | number;
  readonly id: string;
}

const exportedColumns = `s.id, s.version, s.title_en, s.title_es, s.body_en, s.body_es, s.facility_slug, s.country, s.period,
  s.categories, s.norms, s.proof, s.independent_sources, s.affected_band, s.contested, s.published_on, s.hash, s.is_demo,
  s.list_item`;

/** Reads published summaries as they were written. */
@Injectable()
export class PublishedSummaryQuery {
  constructor(private readonly database: ResearchDatabase) {}

  /** One row more than the limit, if there is one. */
  page(
    filters: SummaryFilters,
    sort: SummarySort,
    limit: number,
    after: SummaryPosition | undefined,
  ): Promise<ListedSummary[]> {
    const { key, cast, descending } = orders[sort];
    const conditions = summaryConditions(filters);
    if (after) conditions.add(`(${key}, s.id) ${descending ? '<' : '>'} ($::${cast}, $::uuid)`, after.key, after.id);
    const direction = descending ? 'DESC' : 'ASC';
    const text = `SELECT s.id, s.version, s.list_item, ${key} AS sort_key FROM published.summary s ${conditions.where}
      ORDER BY ${key} ${direction}, s.id ${direction} LIMIT ${conditions.bind(limit + 1)}`;
    if (filters.q !== undefined) return this.database.rowsPlannedAnew<ListedSummary>(text, conditions.values);
    return this.database.rows<ListedSummary>(text, conditions.values);
  }

  /** Rows of a download, newest first, after a place in that order. */
  exported(filters: SummaryFilters, limit: number, after: SummaryPosition | undefined): Promise<ExportedSummary[]> {
    const conditions = summaryConditions(filters);
    if (after) conditions.add('(s.published_on, s.id) < ($::date, $::uuid)', after.key, after.id);
    return this.database.rowsPlannedAnew<ExportedSummary>(
      `SELECT ${exportedColumns} FROM published.summary s ${conditions.where} ORDER BY s.published_on DESC, s.id DESC
       LIMIT ${conditions.bind(limit)}`,
      conditions.values,
    );
  }

  /** The last entry of the change feed. */
  async lastChange(): Promise<number> {
    const row = await this.database.one<{ sequence: number }>(
      'SELECT last_sequence AS sequence FROM published.change_counter',
    );
    return row?.sequence ?? 0;
  }

  /** Rows of a download that were corrected after an entry of the change feed. */
  correctedSince(filters: SummaryFilters, sequence: number): Promise<ExportedSummary[]> {
    const conditions = summaryConditions(filters).add(
      `s.id IN (SELECT summary_id FROM published.change WHERE sequence > $ AND kind = 'correction')`,
      sequence,
    );
    return this.database.rowsPlannedAnew<ExportedSummary>(
      `SELECT ${exportedColumns} FROM published.summary s ${conditions.where} ORDER BY s.published_on DESC, s.id DESC`,
      conditions.values,
    );
  }

  version(id: string, version: number): Promise<{ detail: string; hash: string } | undefined> {
    return this.database.one(
      'SELECT detail, hash FROM published.summary_version WHERE summary_id = $1 AND version = $2',
      [id, version],
    );
  }

  tombstone(id: string): Promise<Tombstone | undefined> {
    return this.database.one<Tombstone>(
      'SELECT version, reason, retracted_on FROM published.retraction WHERE summary_id = $1',
      [id],
    );
  }
}
