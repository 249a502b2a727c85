import type { SqlRunner } from '@habeas/platform/database';

/** A source of the registry, by its name in files. */
export interface FoundSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The copy of a source, by its SHA-256 in hex. */
export interface KeptCopy {
  readonly sha256: string;
  readonly keptBy: string;
  /** Whether the source is known by this fingerprint, so that public records tell it. */
  readonly confirmed: boolean;
}

/** What stays of a copy that was removed. */
export interface RemovedCopy {
  readonly sha256: string;
  readonly mediaType: string;
  readonly keptAt: Date;
  readonly keptBy: Holder;
  readonly removedAt: Date;
  readonly removedBy: Holder;
  readonly reason: string;
}

/** An account that held a copy. */
export interface Holder {
  readonly id: string;
  readonly name: string;
}

/** A source that a record rests on, with its kept copy and those that were removed, the newest removal first. */
export interface RestingSource extends FoundSource {
  readonly keptCopy: KeptCopy | null;
  readonly removedCopies: readonly RemovedCopy[];
}

interface Row extends Omit<RestingSource, 'removedCopies'> {
  readonly sourceId: string;
}

/** What a revision of a record rests on, in the order in which the record gives it. */
export async function findRestingSources(sql: SqlRunner, recordId: string, revision: number): Promise<RestingSource[]> {
  const sources = await sql.rows<Row>(
    `SELECT s.id AS "sourceId", s.external_id AS id, s.title, s.publisher, s.url, CASE WHEN k.source_id IS NOT NULL THEN
       jsonb_build_object('sha256', k.sha256, 'keptBy', k.kept_by, 'confirmed', s.sha256 IS NOT DISTINCT FROM k.sha256)
       END AS "keptCopy"
     FROM portal.context_source c JOIN portal.source s ON s.id = c.source_id
     LEFT JOIN portal.source_copy k ON k.source_id = s.id WHERE (c.record_id, c.revision) = ($1, $2) ORDER BY c.position`,
    [recordId, revision],
  );
  const removed = await findRemoved(
    sql,
    sources.map(({ sourceId }) => sourceId),
  );
  return sources.map(({ sourceId, ...source }) => ({
    ...source,
    removedCopies: removed.filter((copy) => copy.sourceId === sourceId),
  }));
}

function findRemoved(
  sql: SqlRunner,
  sourceIds: readonly string[],
): Promise<(RemovedCopy & { readonly sourceId: string })[]> {
  return sql.rows(
    `SELECT r.source_id AS "sourceId", r.sha256, r.media_type AS "mediaType", r.kept_at AS "keptAt",
       jsonb_build_object('id', k.id, 'name', k.name) AS "keptBy", r.removed_at AS "removedAt",
       jsonb_build_object('id', m.id, 'name', m.name) AS "removedBy", r.reason
     FROM portal.removed_copy r JOIN portal.account k ON k.id = r.kept_by JOIN portal.account m ON m.id = r.removed_by
     WHERE r.source_id = ANY($1) ORDER BY r.removed_at DESC, r.sha256`,
    [sourceIds],
  );
}

/** The first sources with these words in their name, title or publisher. */
export function findSources(sql: SqlRunner, words: string): Promise<FoundSource[]> {
  return sql.rows<FoundSource>(
    `SELECT external_id AS id, title, publisher, url FROM portal.source
     WHERE external_id IS NOT NULL AND strpos(lower(concat_ws(' ', external_id, title, publisher)), lower($1)) > 0
     ORDER BY external_id LIMIT 20`,
    [words],
  );
}
