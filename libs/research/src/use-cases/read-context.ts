import { NotFound } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import type { ContextFilters, DayPosition, RecordKind } from '../domain/context-filters.js';
import { type CurrentRecord, CurrentRecordsQuery } from '../persistence/current-records.query.js';
import {
  type ExportedRecord,
  type ListedRecord,
  PublishedContextQuery,
} from '../persistence/published-context.query.js';
import { inPages } from './in-pages.js';

/** Records of the context that two people let through: lists, one of them, and downloads. */
@Injectable()
export class ReadContext {
  constructor(
    private readonly records: PublishedContextQuery,
    private readonly current: CurrentRecordsQuery,
  ) {}

  /** One more than the limit, if there is one. */
  list(filters: ContextFilters, limit: number, after: DayPosition | undefined): Promise<ListedRecord[]> {
    return this.records.page(filters, limit, after);
  }

  /** @throws NotFound also for a record of another kind */
  async one(slug: string, kind: RecordKind | undefined): Promise<CurrentRecord> {
    const record = await this.current.one(slug);
    if (!record || (kind !== undefined && record.kind !== kind)) throw new NotFound();
    return record;
  }

  state(filters: ContextFilters): Promise<string> {
    return this.records.state(filters);
  }

  all(filters: ContextFilters): AsyncGenerator<ExportedRecord> {
    return inPages(
      (limit, after: DayPosition | undefined) => this.records.exported(filters, limit, after),
      ({ day, slug }) => ({ day, key: slug }),
    );
  }
}
