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
  /** Whether somebody who did not bring it let its fingerprint through. */
  readonly confirmed: boolean;
}

/** What stays of a copy that was removed. */
export interface RemovedCopy {
  readonly sha256: string;
  readonly mediaType: string;
  readonly keptAt: Date;
  readonly keptBy: Holder;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: Holder | null;
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
  /** False where the latest revision left it out, and the confirmed one rests on it. */
  readonly latest: boolean;
  readonly keptCopy: KeptCopy | null;
  readonly removedCopies: readonly RemovedCopy[];
}

interface Row extends Omit<RestingSource, 'removedCopies'> {
  readonly sourceId: string;
}

/**
 * What the latest revision of a record rests on, in the order in which it gives it, and then what the confirmed one does:
 * whoever proposes a change without a source does not hide its copy, nor the tombstone of one.
 */
export async function findRestingSources(sql: SqlRunner, recordId: string): Promise<RestingSource[]> {
  const sources = await sql.rows<Row>(
    `SELECT s.id AS "sourceId", s.external_id AS id, s.title, s.publisher, s.url, c.latest,
       CASE WHEN k.source_id IS NOT NULL THEN jsonb_build_object('sha256', k.sha256, 'keptBy', k.kept_by,
         'confirmed', k.confirmed_by IS NOT NULL) END AS "keptCopy"
     FROM (SELECT DISTINCT ON (c.source_id) c.source_id, c.position, c.revision = r.revision AS latest
       FROM portal.context_record r JOIN portal.context_source c ON c.record_id = r.id
       WHERE r.id = $1 AND c.revision IN (r.revision, r.confirmed_revision)
       ORDER BY c.source_id, c.revision DESC, c.position) c
     JOIN portal.source s ON s.id = c.source_id LEFT JOIN portal.source_copy k ON k.source_id = s.id
     ORDER BY c.latest DESC, c.position`,
    [recordId],
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
       jsonb_build_object('id', k.id, 'name', k.name) AS "keptBy", r.confirmed_at AS "confirmedAt",
       CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END AS "confirmedBy",
       r.removed_at AS "removedAt", jsonb_build_object('id', m.id, 'name', m.name) AS "removedBy", r.reason
     FROM portal.removed_copy r JOIN portal.account k ON k.id = r.kept_by JOIN portal.account m ON m.id = r.removed_by
     LEFT JOIN portal.account c ON c.id = r.confirmed_by
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
