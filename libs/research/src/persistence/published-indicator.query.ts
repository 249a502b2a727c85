import { Injectable } from '@nestjs/common';
import { ResearchDatabase } from './research-database.js';

/** Reads the values of benchmarks as they are sent. */
@Injectable()
export class PublishedIndicatorQuery {
  constructor(private readonly database: ResearchDatabase) {}

  /** One row of the place with all its values in order; none when the place is not public. */
  ofPlace(slug: string): Promise<{ details: string[] } | undefined> {
    return this.database.one<{ details: string[] }>(
      `SELECT ARRAY(SELECT v.detail FROM published.indicator_value v WHERE v.facility_id = f.id ORDER BY v.position) AS details
       FROM published.facility f WHERE f.slug = $1`,
      [slug],
    );
  }
}
