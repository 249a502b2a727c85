import type { VettingState } from '@habeas/kernel';
import type { SqlRunner } from '@habeas/platform/database';
import type { ReasoningStep } from '../domain/custody-answer.js';
import type { RecordDraft, RecordKind } from '../domain/records/record.js';
import { findRestingSources, type RestingSource } from './source-views.query.js';

/** A record in a list: its latest revision. */
export interface RecordListItem {
  readonly draft: RecordDraft;
  readonly state: VettingState;
  readonly revision: number;
  readonly confirmedRevision: number | null;
  readonly updatedAt: Date;
  readonly writers: readonly string[];
  /** Names of the places that the record is tied to, by their slugs. */
  readonly placeNames: Readonly<Record<string, string>>;
}

/** What a list is asked for. */
export interface RecordListFilter {
  readonly kind?: RecordKind;
  readonly state?: VettingState;
  /** The slug of a place that the record is tied to. */
  readonly facility?: string;
  /** Part of a slug or of who says so. */
  readonly q?: string;
  /** The slug that the page before ended with. */
  readonly after?: string;
  readonly limit: number;
}

/** A revision that was written. */
export interface RecordVersion {
  readonly revision: number;
  readonly draft: RecordDraft;
  readonly writtenAt: Date;
  /** The account, or null for the operator. */
  readonly writtenBy: { readonly id: string; readonly name: string } | null;
}

/** The answer for the latest revisions of a transfer and an order. */
export interface RecordAnswer {
  readonly transfer: string;
  readonly order: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly reasoning: readonly ReasoningStep[];
  readonly legs: RecordDraft<'transfer'>['content']['legs'];
  readonly events: RecordDraft<'legal_order'>['content']['events'];
  readonly computedAt: Date;
}

/** A record with its history, the newest revision first. */
export interface RecordView extends RecordListItem {
  readonly retractionReason: string | null;
  readonly versions: readonly RecordVersion[];
  readonly answers: readonly RecordAnswer[];
  readonly sources: readonly RestingSource[];
  /** Records whose latest revision speaks of this one. */
  readonly namedBy: readonly NamingRecord[];
  /** Every record that it names, is named by or is held against, as far as it is there. */
  readonly around: readonly RecordListItem[];
}

/** A record that speaks of another one. */
export interface NamingRecord {
  readonly slug: string;
  readonly kind: string;
}

const columns = `v.draft, r.state, r.revision, r.confirmed_revision AS "confirmedRevision", r.updated_at AS "updatedAt",
  r.writers, (SELECT coalesce(jsonb_object_agg(f.slug, f.name), '{}') FROM portal.context_place p
    JOIN portal.facility f ON f.id = p.facility_id WHERE p.record_id = r.id AND p.revision = r.revision) AS "placeNames"`;

/** Records by their slug. */
export function listRecords(sql: SqlRunner, filter: RecordListFilter): Promise<RecordListItem[]> {
  const { kind, state, facility, q, after, limit } = filter;
  return sql.rows<RecordListItem>(
    `SELECT ${columns} FROM portal.context_record r
     JOIN portal.context_version v ON v.record_id = r.id AND v.revision = r.revision
     WHERE ($1::text IS NULL OR r.kind = $1) AND ($2::text IS NULL OR r.state = $2) AND ($4::text IS NULL OR r.slug > $4)
       AND ($3::text IS NULL OR EXISTS (SELECT 1 FROM portal.context_place p JOIN portal.facility f ON f.id = p.facility_id
         WHERE p.record_id = r.id AND p.revision = r.revision AND f.slug = $3))
       AND ($6::text IS NULL OR strpos(r.slug, lower($6)) > 0 OR strpos(lower(v.draft ->> 'claimant'), lower($6)) > 0)
     ORDER BY r.slug LIMIT $5`,
    [kind ?? null, state ?? null, facility ?? null, after ?? null, limit, q ?? null],
  );
}

/** One record with every revision; undefined where there is none. */
export async function findRecord(sql: SqlRunner, slug: string): Promise<RecordView | undefined> {
  const record = await sql.one<
    Omit<RecordView, 'versions' | 'answers' | 'sources' | 'namedBy' | 'around'> & { readonly id: string }
  >(
    `SELECT r.id, ${columns}, r.retraction_reason AS "retractionReason" FROM portal.context_record r
     JOIN portal.context_version v ON v.record_id = r.id AND v.revision = r.revision WHERE r.slug = $1`,
    [slug],
  );
  if (!record) return undefined;
  const versions = await sql.rows<RecordVersion>(
    `SELECT v.revision, v.draft, v.written_at AS "writtenAt",
       CASE WHEN a.id IS NULL THEN NULL ELSE jsonb_build_object('id', a.id, 'name', a.name) END AS "writtenBy"
     FROM portal.context_version v LEFT JOIN portal.account a ON a.id::text = v.written_by
     WHERE v.record_id = $1 ORDER BY v.revision DESC`,
    [record.id],
  );
  const answers = await sql.rows<RecordAnswer>(
    `SELECT t.slug AS transfer, o.slug AS "order", x.answer, x.reasoning, x.computed_at AS "computedAt",
       tv.draft #> '{content,legs}' AS legs, ov.draft #> '{content,events}' AS events
     FROM portal.transfer_order x
     JOIN portal.context_record t ON t.id = x.transfer_id JOIN portal.context_record o ON o.id = x.order_id
     JOIN portal.context_version tv ON tv.record_id = t.id AND tv.revision = x.transfer_revision
     JOIN portal.context_version ov ON ov.record_id = o.id AND ov.revision = x.order_revision
     WHERE x.transfer_id = $1 OR x.order_id = $1 ORDER BY t.slug, o.slug`,
    [record.id],
  );
  const sources = await findRestingSources(sql, record.id);
  const namedBy = await sql.rows<NamingRecord>(
    `SELECT DISTINCT r.slug, c.kind FROM portal.context_relation c
     JOIN portal.context_record r ON r.id = c.record_id AND r.revision = c.revision
     WHERE c.target = $1 AND r.state <> 'retracted' ORDER BY r.slug, c.kind`,
    [slug],
  );
  const around = await latestOf(sql, [
    ...record.draft.relations.map((relation) => relation.record),
    ...namedBy.map((naming) => naming.slug),
    ...answers.flatMap(({ transfer, order }) => [transfer, order]),
  ]);
  return { ...record, versions, answers, sources, namedBy, around };
}

function latestOf(sql: SqlRunner, slugs: readonly string[]): Promise<RecordListItem[]> {
  return sql.rows<RecordListItem>(
    `SELECT ${columns} FROM portal.context_record r
     JOIN portal.context_version v ON v.record_id = r.id AND v.revision = r.revision
     WHERE r.slug = ANY($1::text[]) ORDER BY r.slug`,
    [slugs],
  );
}
