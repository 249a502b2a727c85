import { randomId } from '@habeas/kernel';
import { asPublisher, sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** The bridge from a record to its public copy. */
export interface ContextCopy {
  readonly recordId: string;
  readonly publicId: string;
  readonly hash: string;
}

/** A place as the public knows it, by its id in private. */
export interface PublicPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly country: string;
}

/** A row of `published.context_record`. */
export interface PublishedContextRow {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly series: string | null;
  readonly unit: string | null;
  readonly happened_from: string | null;
  readonly happened_to: string | null;
  readonly countries: readonly string[];
  readonly facility_slugs: readonly string[];
  readonly list_item: string;
  readonly detail: string;
  readonly published_on: string;
  readonly hash: string;
}

/** Something on a place's timeline: a row of `published.timeline_event`. */
export interface TimelineEvent {
  readonly facility_slug: string;
  readonly event_from: string | null;
  readonly event_to: string | null;
  readonly sort_from: string | null;
  readonly sort_to: string | null;
  readonly kind: string;
  readonly record_kind: string;
  readonly record_slug: string;
  readonly title_en: string;
  readonly title_es: string;
  readonly detail: object;
}

/** A copy to be written: the record in private and all that the public reads of it. */
export interface ContextCopyToWrite extends ContextCopy {
  readonly row: Omit<PublishedContextRow, 'id' | 'hash'>;
  readonly events: readonly TimelineEvent[];
}

/** The only writer of context records and of their places on timelines in `published`. */
@Injectable()
export class PublishedContextRepository {
  /** What is copied now. One refresh waits for another here: what was taken back meanwhile must not be written again. */
  async lockCopies(tx: Tx): Promise<ContextCopy[]> {
    await sqlIn(tx).affected('LOCK TABLE portal.published_context IN SHARE ROW EXCLUSIVE MODE');
    return sqlIn(tx).rows<ContextCopy>(
      `SELECT record_id AS "recordId", public_id AS "publicId", content_hash AS hash FROM portal.published_context`,
    );
  }

  /** Places that are public, as they were confirmed. */
  publicPlaces(tx: Tx): Promise<PublicPlace[]> {
    return sqlIn(tx).rows<PublicPlace>(
      `SELECT f.id, f.slug, f.confirmed_profile->>'name' AS name, f.confirmed_profile->>'country' AS country
       FROM portal.facility f JOIN portal.published_facility p ON p.facility_id = f.id
       WHERE f.confirmed_profile IS NOT NULL`,
    );
  }

  /** Takes copies away, and with each its events. */
  async remove(tx: Tx, copies: readonly ContextCopy[]): Promise<void> {
    if (copies.length === 0) return;
    await sqlIn(tx).affected('DELETE FROM portal.published_context WHERE record_id = ANY($1::uuid[])', [
      copies.map(({ recordId }) => recordId),
    ]);
    await this.removePublic(
      tx,
      copies.map(({ publicId }) => publicId),
    );
  }

  /** Writes copies in the place of those before. */
  async write(tx: Tx, copies: readonly ContextCopyToWrite[]): Promise<void> {
    if (copies.length === 0) return;
    const publicIds = copies.map(({ publicId }) => publicId);
    await sqlIn(tx).affected(
      `INSERT INTO portal.published_context (record_id, public_id, content_hash)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[])
       ON CONFLICT (record_id) DO UPDATE SET content_hash = excluded.content_hash`,
      [copies.map(({ recordId }) => recordId), publicIds, copies.map(({ hash }) => hash)],
    );
    await this.removePublic(tx, publicIds);
    const rows = copies.map(({ publicId, hash, row }) => ({ ...row, id: publicId, hash }));
    const events = copies.flatMap((copy) =>
      copy.events.map((event) => ({ ...event, id: randomId(), record_id: copy.publicId })),
    );
    await asPublisher(tx, () => this.insert(tx, JSON.stringify(rows), JSON.stringify(events)));
  }

  private async removePublic(tx: Tx, publicIds: readonly string[]): Promise<void> {
    await asPublisher(tx, () =>
      sqlIn(tx).affected('DELETE FROM published.context_record WHERE id = ANY($1::uuid[])', [publicIds]),
    );
  }

  private async insert(tx: Tx, rows: string, events: string): Promise<void> {
    await sqlIn(tx).affected(
      `INSERT INTO published.context_record (id, slug, kind, series, unit, happened_from, happened_to, countries,
         facility_slugs, list_item, detail, published_on, hash)
       SELECT id, slug, kind, series, unit, happened_from, happened_to, countries, facility_slugs, list_item, detail,
         published_on, hash
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, slug text, kind text, series text, unit text, happened_from date,
         happened_to date, countries text[], facility_slugs text[], list_item text, detail text, published_on date,
         hash text)`,
      [rows],
    );
    await sqlIn(tx).affected(
      `INSERT INTO published.timeline_event (id, facility_slug, event_from, event_to, sort_from, sort_to, kind,
         record_kind, record_slug, title_en, title_es, detail, record_id)
       SELECT id, facility_slug, event_from, event_to, sort_from, sort_to, kind, record_kind, record_slug, title_en,
         title_es, detail, record_id
       FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, facility_slug text, event_from text, event_to text,
         sort_from date, sort_to date, kind text, record_kind text, record_slug text, title_en text, title_es text,
         detail jsonb, record_id uuid)`,
      [events],
    );
  }
}
