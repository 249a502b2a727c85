import { sqlIn, type Tx } from '@habeas/platform/database';
import type { RowReading } from '../../domain/readings/row-reader.js';
import { CopyRows } from './copy-rows.js';
import { copyList, type IncomingReadings, type MergedReadings } from './incoming-readings.js';
import { nextSeries } from './next-series.js';

/**
 * The first readings of a dataset: there is nothing to compare them with, so they go straight in, under numbers of
 * series that are kept for the places which the file will turn out to name.
 */
export class FirstReadings implements IncomingReadings {
  private added = 0;

  private constructor(
    private readonly tx: Tx,
    private readonly datasetId: number,
    private readonly importId: number,
    private readonly firstSeries: number,
    readonly rows: CopyRows,
  ) {}

  static async open(tx: Tx, datasetId: number, importId: number): Promise<FirstReadings> {
    const series = await nextSeries(tx);
    const rows = await CopyRows.open(
      tx,
      `portal.population_reading (series_id, period, import_id, position, "values")`,
    );
    return new FirstReadings(tx, datasetId, importId, series, rows);
  }

  add({ place, period, position, values }: RowReading): void {
    this.rows.add(`${this.firstSeries + place}\t${period}\t${this.importId}\t${position}\t${copyList(values)}\n`);
    this.added += 1;
  }

  async settle(facilityIds: readonly string[]): Promise<MergedReadings> {
    await sqlIn(this.tx).affected(
      `INSERT INTO portal.reading_series (id, facility_id, dataset_id)
       SELECT $3::integer + number - 1, facility, $2
       FROM unnest($1::uuid[]) WITH ORDINALITY AS place (facility, number)`,
      [facilityIds, this.datasetId, this.firstSeries],
    );
    return { added: this.added, replaced: 0, confirmed: 0, outdated: 0 };
  }
}
