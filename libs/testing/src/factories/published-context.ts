import { createHash, randomUUID } from 'node:crypto';
import type { OwnerSql } from './owner-sql.js';

/** What a spec says of a published record; the rest is filled in. */
export interface PublishedRecordInput {
  readonly slug: string;
  readonly kind: string;
  readonly days?: readonly [from: string | null, to: string | null];
  readonly countries?: readonly string[];
  readonly facilities?: readonly string[];
  readonly claimant?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

const sources = [
  {
    id: 'demo-source',
    title: '=A page',
    publisher: 'Invented paper',
    url: 'https://paper.example/a',
    published: '2025-03-16',
    retrievedAt: null,
    sha256: null,
    language: 'en',
  },
];

/** Records of the context in `published`, each with an event on the timeline of each of its places. */
export async function insertPublishedContext(db: OwnerSql, records: readonly PublishedRecordInput[]): Promise<void> {
  const rows = records.map(toRow);
  await db.rows(
    `INSERT INTO published.context_record (id, slug, kind, series, unit, happened_from, happened_to, countries, facility_slugs,
       list_item, detail, published_on, hash)
     SELECT id, slug, kind, series, unit, happened_from, happened_to, countries, facility_slugs, list_item, detail,
       published_on, hash
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, slug text, kind text, series text, unit text, happened_from date,
       happened_to date, countries text[], facility_slugs text[], list_item text, detail text, published_on date,
       hash text)`,
    [JSON.stringify(rows)],
  );
  await db.rows(
    `INSERT INTO published.timeline_event (id, facility_slug, event_from, event_to, sort_from, sort_to, kind, record_kind,
       record_slug, title_en, title_es, detail, record_id)
     SELECT gen_random_uuid(), place, r.happened_from::text, r.happened_to::text, r.happened_from, r.happened_to,
       CASE r.kind WHEN 'legal_order' THEN 'order_event' ELSE r.kind END, r.kind, r.slug, r.slug, r.slug,
       '{"claimant":"Invented office","datedBy":"record"}', r.id
     FROM published.context_record r CROSS JOIN unnest(r.facility_slugs) AS place WHERE r.id = ANY($1::uuid[])`,
    [rows.map(({ id }) => id)],
  );
}

function toRow(input: PublishedRecordInput) {
  const { slug, kind, days, countries = [], facilities = [], claimant = 'Invented office', content = {} } = input;
  const [from, to] = days ?? [null, null];
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const item = {
    slug,
    kind,
    title: { en: slug, es: slug },
    claimant,
    language: 'en',
    happened: days ? { text: `${from ?? '..'}/${to ?? '..'}`, from, to } : null,
    countries,
    facilities: facilities.map((place) => ({ slug: place, name: place, country: 'XA' })),
    content,
    disputed: [],
    answers: [],
    publishedAt: '2026-03-15',
    hash,
  };
  return {
    id: randomUUID(),
    slug,
    kind,
    series: kind === 'statistic' ? content['series'] : null,
    unit: kind === 'statistic' ? (content['unit'] ?? 'people') : null,
    happened_from: from,
    happened_to: to,
    countries,
    facility_slugs: facilities,
    list_item: JSON.stringify(item),
    detail: JSON.stringify({ ...item, spans: [], custody: [], relations: [], sources }),
    published_on: '2026-03-15',
    hash,
  };
}
