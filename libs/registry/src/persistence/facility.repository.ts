import { Injectable } from '@nestjs/common';
import { Clock, Conflict } from '@habeas/kernel';
import { constraintOf, sqlIn, type Tx } from '@habeas/platform/database';
import type { FacilityCode, FacilityFields, FacilityName } from '../domain/facility.js';
import { normalizeName } from '../domain/normalize-name.js';
import { FacilityCodeEntity, FacilityEntity, FacilityNameEntity } from './facility.entities.js';

/** A place that is not there yet. */
export interface NewFacility {
  readonly id: string;
  readonly slug: string;
  readonly demo: boolean;
  readonly fields: FacilityFields;
}

/** A code of a list, the place it stands for and the row that it last came from. */
export interface ImportedCode extends FacilityCode {
  readonly facilityId: string;
  readonly fingerprint: string | null;
}

/** Writes places, their names and codes. A place is never deleted: reports point at it. */
@Injectable()
export class FacilityRepository {
  constructor(private readonly clock: Clock) {}

  /** @throws Conflict `slug_taken` when another transaction took the slug meanwhile */
  async insert(tx: Tx, facilities: readonly NewFacility[]): Promise<void> {
    if (facilities.length === 0) return;
    const now = this.clock.now();
    const rows = facilities.map(({ id, slug, demo, fields }) => ({
      id,
      slug,
      isDemo: demo,
      revision: 1,
      createdAt: now,
      updatedAt: now,
      ...toColumns(fields),
    }));
    await tx.insert(FacilityEntity, rows).catch((error: unknown) => {
      if (constraintOf(error) === 'facility_slug_key') {
        throw new Conflict('slug_taken', 'Another place took this address at the same moment. Try again.');
      }
      throw error;
    });
    await upsertNames(
      tx,
      facilities.map(({ id, fields }) => toNameRow(id, { name: fields.name, language: null, kind: 'official' }, 0)),
    );
  }

  /** Locks the place for the rest of the transaction; undefined when there is none. */
  async lock(tx: Tx, id: string): Promise<{ name: string; revision: number } | undefined> {
    return sqlIn(tx).one('SELECT name, revision FROM portal.facility WHERE id = $1 FOR UPDATE', [id]);
  }

  /** Replaces what can be changed and counts the revision up. Returns the new one. */
  async update(tx: Tx, id: string, revision: number, fields: FacilityFields): Promise<number> {
    await tx.update(
      FacilityEntity,
      { id },
      { ...toColumns(fields), revision: revision + 1, updatedAt: this.clock.now() },
    );
    return revision + 1;
  }

  /** Counts the revision up after something was added to the place. */
  async touch(tx: Tx, id: string, revision: number): Promise<number> {
    await tx.update(FacilityEntity, { id }, { revision: revision + 1, updatedAt: this.clock.now() });
    return revision + 1;
  }

  /** Makes `to` the official name; the one before stays, as a former name. */
  async rename(tx: Tx, facilityId: string, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.update(FacilityNameEntity, { facilityId, normalizedName: normalizeName(from) }, { kind: 'former' });
    await this.addNames(tx, facilityId, [{ name: to, language: null, kind: 'official' }], 0);
  }

  /**
   * Adds names, listed from `position` on; 0 is the place of the name that the place is listed under. A name that the
   * place already has takes the new kind and language.
   */
  async addNames(tx: Tx, facilityId: string, names: readonly FacilityName[], position: number): Promise<void> {
    await upsertNames(
      tx,
      names.map((name, at) => toNameRow(facilityId, name, position + at)),
    );
  }

  /** The places that these codes stand for; codes that are not known are left out. */
  async findCodes(tx: Tx, codes: readonly FacilityCode[]): Promise<ImportedCode[]> {
    return sqlIn(tx).rows(
      `SELECT scheme, code, facility_id AS "facilityId", fingerprint FROM portal.facility_code
       WHERE (scheme, code) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      [codes.map(({ scheme }) => scheme), codes.map(({ code }) => code)],
    );
  }

  async saveCodes(tx: Tx, codes: readonly ImportedCode[]): Promise<void> {
    if (codes.length > 0) await tx.upsert(FacilityCodeEntity, [...codes], ['scheme', 'code']);
  }

  /** Which slugs begin like one of these. */
  async takenSlugs(tx: Tx, candidates: readonly string[]): Promise<Set<string>> {
    const rows = await sqlIn(tx).rows<{ slug: string }>(
      `SELECT slug FROM portal.facility
       WHERE slug = ANY($1) OR regexp_replace(slug, '-[0-9]+$', '') = ANY($1)`,
      [candidates],
    );
    return new Set(rows.map((row) => row.slug));
  }

  async findIdBySlug(tx: Tx, slug: string): Promise<string | undefined> {
    return (await sqlIn(tx).one<{ id: string }>('SELECT id FROM portal.facility WHERE slug = $1', [slug]))?.id;
  }
}

async function upsertNames(tx: Tx, rows: readonly FacilityNameEntity[]): Promise<void> {
  // One statement must not touch a row twice: of two names that fold to the same, the last one counts.
  const byKey = new Map(rows.map((row) => [`${row.facilityId} ${row.normalizedName}`, row]));
  if (byKey.size > 0) await tx.upsert(FacilityNameEntity, [...byKey.values()], ['facilityId', 'normalizedName']);
}

function toNameRow(facilityId: string, { name, language, kind }: FacilityName, position: number): FacilityNameEntity {
  return { facilityId, name, normalizedName: normalizeName(name), language, kind, position };
}

function toColumns({ coordinates, ...fields }: FacilityFields) {
  return {
    name: fields.name,
    type: fields.type,
    country: fields.country,
    adm1: fields.adm1,
    adm2: fields.adm2,
    adm3: fields.adm3,
    opened: fields.opened,
    closed: fields.closed,
    latitude: coordinates?.latitude ?? null,
    longitude: coordinates?.longitude ?? null,
    coordinatePrecision: coordinates?.precision ?? null,
  };
}
