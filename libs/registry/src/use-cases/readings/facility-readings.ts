import { Injectable } from '@nestjs/common';
import { type Actor, Invalid, NotFound, requirePermission } from '@habeas/kernel';
import {
  type ReadingMeasure,
  type ReadingResolution,
  readingResolutions,
} from '../../domain/readings/reading-mapping.js';
import { type ReadingPoint, ReadingQuery, type ReadingSeries } from '../../persistence/readings/reading.query.js';

/** Which part of a series is asked for. */
export interface ReadingSpan {
  readonly facilityId: string;
  /** The dataset whose series of the place it is. Two sources are never mixed. */
  readonly dataset: string;
  readonly group: string;
  readonly measure: ReadingMeasure;
  readonly resolution: ReadingResolution;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly after?: Pick<ReadingPoint, 'period' | 'position'> | undefined;
  readonly limit: number;
}

/** What sources say of how many people a place held. */
@Injectable()
export class FacilityReadings {
  constructor(private readonly query: ReadingQuery) {}

  /** The series of a place, by dataset. */
  series(actor: Actor, facilityId: string): Promise<ReadingSeries[]> {
    requirePermission(actor, 'facility.read');
    return this.query.series(facilityId);
  }

  /**
   * A page of one series, oldest first. In a coarser resolution than the source's a point is the mean of the readings
   * there are, and says how many of how many that is.
   *
   * @throws NotFound when the dataset says nothing of the place; Invalid `resolution_too_fine`
   */
  async page(actor: Actor, span: ReadingSpan): Promise<ReadingPoint[]> {
    const series = (await this.series(actor, span.facilityId)).find(({ dataset }) => dataset === span.dataset);
    if (!series) throw new NotFound();
    const coarser = readingResolutions.indexOf(span.resolution) - readingResolutions.indexOf(series.resolution);
    if (coarser < 0) throw new Invalid('resolution_too_fine', 'The source does not tell it in such short spans.');
    const asked = { ...span, seriesId: series.id };
    return coarser === 0 ? this.query.readings(asked) : this.query.means(asked);
  }
}
