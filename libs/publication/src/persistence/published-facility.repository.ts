import { createHash } from 'node:crypto';
import { Conflict, randomId, trigramsOf } from '@habeas/kernel';
import { asPublisher, sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { fold } from '../domain/fold.js';
import { writeOpenings } from './place-events.js';

interface FacilityRow {
  readonly facility_id: string;
  readonly public_id: string | null;
  readonly content_hash: string | null;
  readonly content: FacilityContent;
}

interface FacilityContent {
  readonly slug: string;
  readonly name: string;
  readonly opened?: string | null;
  readonly closed?: string | null;
  readonly names: { name: string; language: string | null; kind: string }[];
  readonly claims: { predicate: string; claimant: string }[];
}

/** Copies what was confirmed of places, their names and attributed claims to the public side, those only that changed. */
@Injectable()
export class PublishedFacilityRepository {
  /**
   * All places, or the given ones. Returns how many were written. One refresh waits for another before it reads: what was
   * taken back meanwhile must not be written again.
   */
  async refresh(tx: Tx, facilityIds?: readonly string[]): Promise<number> {
    await this.wait(tx);
    const rows = await this.read(tx, facilityIds);
    const changed = rows
      .map((row) => ({ ...row, hash: createHash('sha256').update(JSON.stringify(row.content)).digest('hex') }))
      .filter(({ hash, content_hash }) => hash !== content_hash)
      .map((row) => ({ ...row, publicId: row.public_id ?? randomId() }));
    if (changed.length === 0) return 0;
    await sqlIn(tx).affected(
      `INSERT INTO portal.published_facility (facility_id, public_id, content_hash)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[])
       ON CONFLICT (facility_id) DO UPDATE SET content_hash = excluded.content_hash`,
      [changed.map((one) => one.facility_id), changed.map((one) => one.publicId), changed.map((one) => one.hash)],
    );
    const written = changed.map(({ publicId, content }) => {
      const foldedNames = [content.name, ...content.names.map(({ name }) => name)].map(fold).join(' | ');
      return {
        ...content,
        id: publicId,
        folded_names: foldedNames,
        trigrams: trigramsOf(foldedNames),
        claims: content.claims.map((claim) => ({ ...claim, id: randomId() })),
      };
    });
    await asPublisher(tx, async () => {
      await this.write(tx, JSON.stringify(written));
      await writeOpenings(tx, written);
    });
    return changed.length;
  }

  /**
   * Takes the copy of a place away with its claims, readings, indicators and timeline.
   *
   * @throws Conflict `facility_in_use` while a summary or a context record about it is public
   */
  async remove(tx: Tx, facilityId: string): Promise<void> {
    await this.wait(tx);
    // Whoever confirms a record about the place waits, or is waited for.
    await sqlIn(tx).affected('LOCK TABLE portal.published_context IN SHARE ROW EXCLUSIVE MODE');
    const publicId = await this.publicIdOf(tx, facilityId);
    await sqlIn(tx).affected('DELETE FROM portal.published_facility WHERE facility_id = $1', [facilityId]);
    // What all places held is added up anew within a minute, also when the place is back by then.
    await sqlIn(tx).affected(
      `DELETE FROM portal.totalled_dataset WHERE dataset_id IN (
         SELECT dataset_id FROM portal.reading_series WHERE facility_id = $1)`,
      [facilityId],
    );
    await asPublisher(tx, async () => {
      const sql = sqlIn(tx);
      const use = await sql.one(
        `SELECT 1 FROM published.facility f WHERE f.id = $1
           AND (EXISTS (SELECT 1 FROM published.summary s WHERE s.facility_id = f.id)
             OR EXISTS (SELECT 1 FROM published.context_record r WHERE r.facility_slugs @> ARRAY[f.slug]))`,
        [publicId],
      );
      if (use) {
        throw new Conflict(
          'facility_in_use',
          'Summaries or records about this place are public. Take them back first.',
        );
      }
      await sql.affected(
        `DELETE FROM published.population_total WHERE dataset_id IN (
           SELECT dataset_id FROM published.reading_series WHERE facility_id = $1)`,
        [publicId],
      );
      await sql.affected(
        `DELETE FROM published.population_reading WHERE series_id IN (
           SELECT id FROM published.reading_series WHERE facility_id = $1)`,
        [publicId],
      );
      await sql.affected('DELETE FROM published.facility WHERE id = $1', [publicId]);
    });
  }

  async publicIdOf(tx: Tx, facilityId: string): Promise<string> {
    const row = await sqlIn(tx).one<{ public_id: string }>(
      'SELECT public_id FROM portal.published_facility WHERE facility_id = $1',
      [facilityId],
    );
    if (!row) throw new Error('the place was not copied');
    return row.public_id;
  }

  /**
   * What was confirmed, and nothing else: the profile as it was confirmed last, confirmed names and claims. A place that was
   * never confirmed is not there.
   */
  private read(tx: Tx, facilityIds: readonly string[] | undefined): Promise<FacilityRow[]> {
    return sqlIn(tx).rows<FacilityRow>(
      `SELECT f.id AS facility_id, p.public_id, p.content_hash,
         (f.confirmed_profile - 'adm2' - 'adm3') || jsonb_build_object('slug', f.slug, 'is_demo', f.is_demo,
         'names', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', n.name, 'language', n.language, 'kind', n.kind)
             ORDER BY n.position, n.name), '[]') FROM portal.facility_name n
           WHERE n.facility_id = f.id AND n.vetting_state = 'confirmed'),
         'claims', (SELECT coalesce(jsonb_agg(jsonb_build_object('predicate', c.predicate, 'value_number', c.value_number,
             'value_text', c.value_text, 'unit', c.unit, 'claimant', c.claimant, 'claim_date', c.claim_date,
             'check_status', c.check_status, 'remark', c.remark, 'position', c.position, 'source_title', s.title,
             'source_publisher', s.publisher, 'source_url', s.url) ORDER BY c.position, c.id), '[]')
           FROM portal.claim c JOIN portal.source s ON s.id = c.source_id
           WHERE c.facility_id = f.id AND c.vetting_state = 'confirmed')) AS content
       FROM portal.facility f LEFT JOIN portal.published_facility p ON p.facility_id = f.id
       WHERE f.confirmed_profile IS NOT NULL AND ($1::uuid[] IS NULL OR f.id = ANY($1::uuid[])) ORDER BY f.id`,
      [facilityIds ?? null],
    );
  }

  private async wait(tx: Tx): Promise<void> {
    await sqlIn(tx).affected('LOCK TABLE portal.published_facility IN SHARE ROW EXCLUSIVE MODE');
  }

  private async write(tx: Tx, facilities: string): Promise<void> {
    const sql = sqlIn(tx);
    await sql.affected(
      `INSERT INTO published.facility (id, slug, name, type, country, adm1, latitude, longitude, coordinate_precision,
         opened, closed, names, folded_names, trigrams, is_demo)
       SELECT id, slug, name, type, country, adm1, latitude, longitude, coordinate_precision, opened, closed, names,
         folded_names, trigrams, is_demo
       FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, slug text, name text, type text, country text, adm1 text,
         latitude float8, longitude float8, coordinate_precision text, opened text, closed text, names jsonb,
         folded_names text, trigrams text[], is_demo boolean)
       ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, type = excluded.type,
         country = excluded.country, adm1 = excluded.adm1, latitude = excluded.latitude, longitude = excluded.longitude,
         coordinate_precision = excluded.coordinate_precision, opened = excluded.opened, closed = excluded.closed,
         names = excluded.names, folded_names = excluded.folded_names, trigrams = excluded.trigrams,
         is_demo = excluded.is_demo`,
      [facilities],
    );
    await sql.affected(
      `DELETE FROM published.facility_claim WHERE facility_id IN (
         SELECT id FROM jsonb_to_recordset($1::jsonb) AS f(id uuid))`,
      [facilities],
    );
    await sql.affected(
      `INSERT INTO published.facility_claim (id, facility_id, predicate, value_number, value_text, unit, claimant,
         claim_date, check_status, remark, source_title, source_publisher, source_url, position)
       SELECT c.id, f.id, c.predicate, c.value_number, c.value_text, c.unit, c.claimant, c.claim_date, c.check_status,
         c.remark, c.source_title, c.source_publisher, c.source_url, c.position
       FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, claims jsonb)
       CROSS JOIN LATERAL jsonb_to_recordset(f.claims) AS c(id uuid, predicate text, value_number float8, value_text text,
         unit text, claimant text, claim_date text, check_status text, remark text, source_title text,
         source_publisher text, source_url text, position int)`,
      [facilities],
    );
  }
}
