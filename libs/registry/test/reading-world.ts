import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Actor, systemActor } from '@habeas/kernel';
import { insertFacility, type TestDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { zipSync } from 'fflate';
import { parseReadingMapping } from '../src/domain/readings/reading-mapping.js';
import { FacilityReadings, type ReadingSpan } from '../src/use-cases/readings/facility-readings.js';
import { ImportReadings, type ImportReadingsInput } from '../src/use-cases/readings/import-readings.js';
import { openRegistry } from './open-registry.js';

export const operator: Actor = systemActor('spec');

/** Two invented places, AAA and BBB, and files of readings about them. */
export class ReadingWorld {
  private readonly folder = mkdtempSync(join(tmpdir(), 'readings-'));
  private files = 0;

  private constructor(
    private readonly database: TestDatabase,
    readonly app: INestApplicationContext,
    /** Of the place AAA, which opened in March 2025. */
    readonly facilityId: string,
  ) {}

  static async open(database: TestDatabase): Promise<ReadingWorld> {
    const ids = [];
    for (const code of ['AAA', 'BBB']) {
      const { id } = await insertFacility(database, { name: `Invented place ${code}`, country: 'XA' });
      await database.rows(`INSERT INTO portal.facility_code (scheme, code, facility_id) VALUES ('spec-list', $1, $2)`, [
        code,
        id,
      ]);
      ids.push(id);
    }
    await database.rows(`UPDATE portal.facility SET opened = '2025-03' WHERE id = $1`, [ids[0]]);
    return new ReadingWorld(database, await openRegistry(database), ids[0] ?? '');
  }

  async close(): Promise<void> {
    await this.app.close();
    rmSync(this.folder, { recursive: true });
  }

  file(content: string | Uint8Array, extension = 'csv'): string {
    this.files += 1;
    const path = join(this.folder, `${this.files}.${extension}`);
    writeFileSync(path, content);
    return path;
  }

  /** A file of that many bytes, none of which is written. */
  fileOf(size: number, extension = 'csv'): string {
    const path = this.file('', extension);
    truncateSync(path, size);
    return path;
  }

  csv(...rows: string[]): string {
    return this.file([readingHead, ...rows].join('\n'));
  }

  run(path: string, options: Partial<ImportReadingsInput> = {}) {
    return this.app.get(ImportReadings).execute(operator, { path, mapping: readingMapping(), ...options });
  }

  read(dataset: string, overrides: Partial<ReadingSpan> = {}) {
    const asked = { group: 'all', measure: 'during_day', resolution: 'day', limit: 100 } as const;
    const span = { facilityId: this.facilityId, dataset, ...asked, from: '2025-01-01', to: '2026-12-31', ...overrides };
    return this.app.get(FacilityReadings).page(operator, span);
  }

  /** How many readings stand, of all datasets. */
  async count(): Promise<number> {
    const [row] = await this.database.rows<{ n: number }>('SELECT count(*) AS n FROM portal.population_reading');
    return row?.n ?? 0;
  }
}

/** The headings of the files that a spec writes. */
export const readingHead = 'code,name,day,held,women';

let datasets = 0;
/** What those headings mean, each time for a dataset of its own. */
export function readingMapping(overrides: object = {}) {
  datasets += 1;
  return parseReadingMapping({
    dataset: `spec-${datasets}`,
    source: { title: 'Invented figures' },
    resolution: 'day',
    facility: { scheme: 'spec-list', code: 'code', name: 'name', country: 'XA' },
    period: { column: 'day' },
    groups: [
      { group: 'all', measure: 'during_day', column: 'held' },
      { group: 'female', measure: 'during_day', column: 'women' },
    ],
    ...overrides,
  });
}

/** The smallest workbook with one sheet of texts. */
export function workbook(sheet: string, ...rows: string[][]): Uint8Array {
  const text = (content: string) => new TextEncoder().encode(content);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const cells = rows.map((cellsOfRow, row) => {
    const written = cellsOfRow.map(
      (cell, at) => `<c r="${'ABCDEFG'[at]}${row + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return zipSync({
    '[Content_Types].xml': text(`<Types xmlns="${packages}/content-types"/>`),
    '_rels/.rels': text(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': text(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': text(`<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`),
  });
}
