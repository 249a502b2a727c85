import { NotFound } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { PublishedContextQuery, type SeriesRow, type StatisticRow } from '../persistence/published-context.query.js';

/** Named series of statistics: which there are, and the values of one. */
@Injectable()
export class ReadSeries {
  constructor(private readonly records: PublishedContextQuery) {}

  /** One more than the limit, if there is one. */
  list(limit: number, afterSeries: string | undefined): Promise<SeriesRow[]> {
    return this.records.series(limit, afterSeries);
  }

  /** In order of time. @throws NotFound */
  async values(series: string): Promise<StatisticRow[]> {
    const rows = await this.records.values(series);
    if (rows.length === 0) throw new NotFound();
    return rows;
  }
}
