import { isEdtf, parseEdtf, randomId } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';

/** What a timeline takes from a place: when it opened and closed, and who says so. */
interface PlaceWithDates {
  readonly slug: string;
  readonly opened?: string | null;
  readonly closed?: string | null;
  readonly claims: readonly { readonly predicate: string; readonly claimant: string }[];
}

/** What a timeline takes from a published summary. */
interface SummaryWithPeriod {
  readonly id: string;
  readonly facility_slug: string;
  readonly period: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly title_en: string | null;
  readonly title_es: string | null;
  readonly proof: number;
  readonly categories: readonly string[];
  readonly contested: boolean;
}

const openings = [
  { kind: 'opened', title_en: 'Opened', title_es: 'Apertura' },
  { kind: 'closed', title_en: 'Closed', title_es: 'Cierre' },
] as const;

/** Death in custody (taxonomy of the house): a summary of it is an event of its own. */
const deathInCustody = 'HLT.DTH';

/** Puts when places opened and closed on their timelines, as the publisher. */
export async function writeOpenings(tx: Tx, places: readonly PlaceWithDates[]): Promise<void> {
  await sqlIn(tx).affected(
    `DELETE FROM published.timeline_event WHERE facility_slug = ANY($1) AND kind IN ('opened', 'closed')`,
    [places.map(({ slug }) => slug)],
  );
  const events = places.flatMap(({ slug, claims, ...dates }) =>
    openings.flatMap((opening) => {
      const date = dates[opening.kind];
      if (date == null || !isEdtf(date)) return [];
      const { earliest, latest } = parseEdtf(date);
      const claimants = claims.filter(({ predicate }) => predicate === opening.kind).map(({ claimant }) => claimant);
      return [{ id: randomId(), slug, date, earliest: earliest ?? latest, latest, claimants, ...opening }];
    }),
  );
  await sqlIn(tx).affected(
    `INSERT INTO published.timeline_event (id, facility_slug, event_from, event_to, sort_from, sort_to, kind, record_kind,
       record_slug, title_en, title_es, detail)
     SELECT id, slug, date, date, earliest, latest, kind, 'facility', slug, title_en, title_es,
       jsonb_build_object('claimants', claimants)
     FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, slug text, date text, earliest date, latest date, kind text,
       title_en text, title_es text, claimants jsonb)`,
    [JSON.stringify(events)],
  );
}

/** Puts a published summary on its place's timeline, and a death that it tells of, as the publisher. */
export async function writeSummaryEvents(tx: Tx, row: SummaryWithPeriod): Promise<void> {
  await sqlIn(tx).affected('DELETE FROM published.timeline_event WHERE summary_id = $1', [row.id]);
  const kinds = row.categories.includes(deathInCustody) ? ['summary', 'death'] : ['summary'];
  const detail = { period: row.period, proof: row.proof, categories: row.categories, contested: row.contested };
  await sqlIn(tx).affected(
    `INSERT INTO published.timeline_event (id, facility_slug, event_from, event_to, sort_from, sort_to, kind, record_kind,
       record_slug, title_en, title_es, detail, summary_id)
     SELECT event.id, $1, $2, $2, $3::date, ($4::date + interval '1 month' - interval '1 day')::date, event.kind, 'summary',
       $5::text, $6, $7, $8, $5::uuid
     FROM unnest($9::uuid[], $10::text[]) AS event(id, kind)`,
    [
      row.facility_slug,
      row.period,
      row.period_from,
      row.period_to,
      row.id,
      row.title_en ?? row.title_es,
      row.title_es ?? row.title_en,
      JSON.stringify(detail),
      kinds.map(() => randomId()),
      kinds,
    ],
  );
}
