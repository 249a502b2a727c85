import { type Duplex, Transform } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { ExportedRecord } from '../persistence/published-context.query.js';
import type { RecordResponse } from './dto/record.response.js';
import type { ResearchOptions } from './research-options.js';

export const exportFormats = ['csv', 'ndjson', 'geojson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
};

/** The steps from rows to the text of a download. */
export function exportSteps(format: ExportFormat, options: ResearchOptions): Duplex[] {
  if (format === 'csv') return [cells(options), csvText(Object.keys(columns))];
  return [format === 'ndjson' ? lines(options) : features(options)];
}

/** CSV with a header; cells that a spreadsheet would run are disarmed (trap X1). */
export function csvText(header: readonly string[]): Duplex {
  return stringify({ header: true, columns: [...header], escape_formulas: true, bom: true });
}

/** Columns of the CSV, in order. Lists are separated by ` | `; the content of each kind differs and is given as JSON. */
const columns: Readonly<Record<string, (record: RecordResponse) => string | null>> = {
  slug: ({ slug }) => slug,
  url: ({ url }) => url,
  kind: ({ kind }) => kind,
  title_en: ({ title }) => title.en,
  title_es: ({ title }) => title.es,
  claimant: ({ claimant }) => claimant,
  happened: ({ happened }) => happened?.text ?? null,
  happened_from: ({ happened }) => happened?.from ?? null,
  happened_to: ({ happened }) => happened?.to ?? null,
  countries: ({ countries }) => countries.join(' '),
  facilities: ({ facilities }) => facilities.map(({ slug }) => slug).join(' '),
  answers: ({ answers }) => listed(answers.map(({ transfer, order, answer }) => `${transfer} / ${order}: ${answer}`)),
  content: ({ content }) => JSON.stringify(content),
  sources: ({ sources }) =>
    listed(sources.map(({ title, publisher, url }) => [title, publisher, url].filter(Boolean).join(', '))),
  published_on: ({ publishedAt }) => publishedAt,
  hash: ({ hash }) => hash,
};

function listed(parts: readonly string[]): string {
  return parts.join(' | ');
}

function cells(options: ResearchOptions): Transform {
  return new Transform({
    objectMode: true,
    transform: (row: ExportedRecord, _encoding, done) => {
      const record: RecordResponse = JSON.parse(textOf(row, options));
      done(
        null,
        Object.values(columns).map((cell) => cell(record)),
      );
    },
  });
}

/** One answer a line. */
function lines(options: ResearchOptions): Transform {
  return new Transform({
    writableObjectMode: true,
    transform: (row: ExportedRecord, _encoding, done) => done(null, `${textOf(row, options)}\n`),
  });
}

/** A feature collection; a record whose places have no point, or that names no place, has no geometry. */
function features(options: ResearchOptions): Transform {
  let before = '{"type":"FeatureCollection","features":[\n';
  return new Transform({
    writableObjectMode: true,
    transform: (row: ExportedRecord, _encoding, done) => {
      const text = `${before}{"type":"Feature","geometry":${geometryOf(row)},"properties":${textOf(row, options)}}`;
      before = ',\n';
      done(null, text);
    },
    flush: (done) => done(null, `${before.startsWith('{') ? before : ''}\n]}\n`),
  });
}

function geometryOf({ points }: ExportedRecord): string {
  if (points.length === 0) return 'null';
  const coordinates = points.map(({ longitude, latitude }) => [longitude, latitude]);
  return JSON.stringify({ type: 'MultiPoint', coordinates });
}

function textOf({ kind, slug, detail }: ExportedRecord, options: ResearchOptions): string {
  return options.recordWithUrl(kind, slug, detail);
}
