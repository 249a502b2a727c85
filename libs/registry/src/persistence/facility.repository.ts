import { Injectable } from '@nestjs/common';
import { Clock, Conflict } from '@habeas/kernel';
import { constraintOf, sqlIn, type Tx } from '@habeas/platform/database';
import type { FacilityCode, FacilityFields } from '../domain/facility.js';
import { FactVettingRepository, type ProfileRecord } from './fact-vetting.repository.js';
import { FacilityNameRepository } from './facility-name.repository.js';
import { FacilityCodeEntity, FacilityEntity } from './facility.entities.js';

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

/** Writes places and their codes. A place is never deleted: reports point at it. What the operator writes is confirmed. */
@Injectable()
export class FacilityRepository {
  constructor(
    private readonly clock: Clock,
    private readonly vetting: FactVettingRepository,
    private readonly names: FacilityNameRepository,
  ) {}

  /**
   * Adds places under their names, by a person or by the operator (null).
   *
   * @throws Conflict `slug_taken` when another transaction took the slug meanwhile
   */
  async insert(tx: Tx, facilities: readonly NewFacility[], writer: string | null): Promise<void> {
    if (facilities.length === 0) return;
    const now = this.clock.now();
    const rows = facilities.map(({ id, slug, demo, fields }) => ({
      id,
      slug,
      isDemo: demo,
      revision: 1,
      createdAt: now,
      updatedAt: now,
      vettingState: 'proposed',
      writers: writer === null ? [] : [writer],
      proposedAt: now,
      ...toColumns(fields),
    }));
    await tx.insert(FacilityEntity, rows).catch(refuseTakenSlug);
    const places = rows.map(({ id, name }) => ({ facilityId: id, name }));
    if (writer !== null) return this.names.proposeFirst(tx, places, writer);
    await this.names.list(tx, places);
    await this.vetting.confirmProfiles(
      tx,
      rows.map(({ id }) => id),
      null,
    );
  }

  /** Locks the place for the rest of the transaction; undefined when there is none. */
  lock(tx: Tx, id: string): Promise<ProfileRecord | undefined> {
    return this.vetting.lockProfile(tx, id);
  }

  /** Replaces what can be changed and counts the revision up. Returns the new one. */
  async update(
    tx: Tx,
    { id, revision }: { id: string; revision: number },
    fields: FacilityFields,
    writer: string | null,
  ): Promise<number> {
    const changed = { ...toColumns(fields), revision: revision + 1, updatedAt: this.clock.now() };
    await tx.update(FacilityEntity, { id }, changed);
    if (writer === null) await this.vetting.confirmProfiles(tx, [id], null);
    else await this.vetting.proposeProfile(tx, id, writer);
    return revision + 1;
  }

  /** Gives a place another slug. @throws Conflict `slug_taken` */
  async reslug(tx: Tx, id: string, slug: string): Promise<void> {
    await tx.update(FacilityEntity, { id }, { slug }).catch(refuseTakenSlug);
  }

  /** Counts the revision up after something was added to the place. */
  async touch(tx: Tx, id: string, revision: number): Promise<number> {
    await tx.update(FacilityEntity, { id }, { revision: revision + 1, updatedAt: this.clock.now() });
    return revision + 1;
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

function refuseTakenSlug(error: unknown): never {
  if (constraintOf(error) === 'facility_slug_key') {
    throw new Conflict('slug_taken', 'Another place took this address at the same moment. Try again.');
  }
  throw error;
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
