import { type Duplex, Transform } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { ExportedSummary } from '../persistence/published-summary.query.js';
import type { ResearchOptions } from './research-options.js';

/** Columns of the CSV, in order. */
const columns: Readonly<Record<string, (row: ExportedSummary, options: ResearchOptions) => string | number | null>> = {
  id: ({ id }) => id,
  url: ({ id }, options) => options.addressOf(id),
  version: ({ version }) => version,
  title_en: (row) => row.title_en,
  title_es: (row) => row.title_es,
  body_en: (row) => row.body_en,
  body_es: (row) => row.body_es,
  facility: (row) => row.facility_slug,
  country: ({ country }) => country,
  period: ({ period }) => period,
  categories: ({ categories }) => categories.join(' '),
  norms: ({ norms }) => norms.join(' '),
  proof: ({ proof }) => proof,
  independent_sources: (row) => row.independent_sources,
  affected: (row) => row.affected_band,
  contested: ({ contested }) => String(contested),
  published_on: (row) => row.published_on,
  hash: ({ hash }) => hash,
  demo: (row) => String(row.is_demo),
};

/** CSV text from rows of cells, with a header; cells that a spreadsheet would run are disarmed (trap X1). */
export function csvText(): Duplex {
  return stringify({ header: true, columns: Object.keys(columns), escape_formulas: true, bom: true });
}

/** The cells of each row. */
export function csvCells(options: ResearchOptions): Transform {
  return new Transform({
    objectMode: true,
    transform: (row: ExportedSummary, _encoding, done) =>
      done(
        null,
        Object.values(columns).map((cell) => cell(row, options)),
      ),
  });
}

/** One answer of the list a line. */
export function ndjsonLines(options: ResearchOptions): Transform {
  return new Transform({
    writableObjectMode: true,
    transform: (row: ExportedSummary, _encoding, done) => done(null, `${options.withUrl(row.id, row.list_item)}\n`),
  });
}
