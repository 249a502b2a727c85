import { sqlIn, type Tx } from '@habeas/platform/database';
import type { RecordDraft } from '../domain/records/record.js';

/** A source of the registry that a record rests on. */
export interface RecordSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly retrievedAt: Date | null;
  readonly sha256: string | null;
  readonly language: string | null;
}

/** The revision of a record that a second person, or the operator, let through. */
export interface ConfirmedRecord extends RecordDraft {
  readonly id: string;
  readonly confirmedAt: Date;
  /** In the order in which the record gives them. */
  readonly restsOn: readonly RecordSource[];
}

interface Row {
  readonly id: string;
  readonly confirmed_at: Date;
  readonly draft: RecordDraft;
  readonly sources: readonly (Omit<RecordSource, 'retrievedAt'> & { readonly retrievedAt: string | null })[];
}

/** Every confirmed revision, by slug. What is proposed, changed since or taken back is not in it. */
export async function findConfirmedRecords(tx: Tx): Promise<ConfirmedRecord[]> {
  const rows = await sqlIn(tx).rows<Row>(
    `SELECT r.id, r.confirmed_at, v.draft,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.external_id, 'title', s.title, 'publisher', s.publisher,
           'url', s.url, 'published', s.published, 'retrievedAt', s.retrieved_at, 'sha256', s.sha256,
           'language', s.language) ORDER BY c.position), '[]')
        FROM portal.context_source c JOIN portal.source s ON s.id = c.source_id
        WHERE c.record_id = r.id AND c.revision = r.confirmed_revision) AS sources
     FROM portal.context_record r
     JOIN portal.context_version v ON v.record_id = r.id AND v.revision = r.confirmed_revision
     WHERE r.state <> 'retracted' ORDER BY r.slug`,
    [],
  );
  return rows.map(({ id, confirmed_at, draft, sources }) => ({
    ...draft,
    id,
    confirmedAt: confirmed_at,
    restsOn: sources.map((source) => ({
      ...source,
      retrievedAt: source.retrievedAt === null ? null : new Date(source.retrievedAt),
    })),
  }));
}
