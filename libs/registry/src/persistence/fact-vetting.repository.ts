import { Injectable } from '@nestjs/common';
import { Clock, type VettingState } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { FactRetractionReason } from '../domain/vetting.js';

/** A name or a claim as it is vetted. */
export interface FactRecord {
  readonly state: VettingState;
  readonly writers: readonly string[];
}

/** The profile of a place as it is vetted. */
export interface ProfileRecord extends FactRecord {
  readonly name: string;
  readonly revision: number;
  /** The name in the confirmed profile; null when none was confirmed yet. */
  readonly confirmedName: string | null;
}

const tables = { name: 'portal.facility_name', claim: 'portal.claim' } as const;

/** Moves facts about places between proposed, confirmed and retracted. Whoever calls has asked who may. */
@Injectable()
export class FactVettingRepository {
  constructor(private readonly clock: Clock) {}

  /** Locks the place. The lock leaves room for the foreign keys of those who copy it meanwhile. */
  async lockProfile(tx: Tx, facilityId: string): Promise<ProfileRecord | undefined> {
    return sqlIn(tx).one<ProfileRecord>(
      `SELECT name, revision, vetting_state AS state, writers, confirmed_profile->>'name' AS "confirmedName"
       FROM portal.facility WHERE id = $1 FOR NO KEY UPDATE`,
      [facilityId],
    );
  }

  async lockFact(tx: Tx, kind: keyof typeof tables, facilityId: string, id: string): Promise<FactRecord | undefined> {
    return sqlIn(tx).one<FactRecord>(
      `SELECT vetting_state AS state, array_remove(ARRAY[proposed_by], NULL) AS writers
       FROM ${tables[kind]} WHERE facility_id = $1 AND id = $2 FOR UPDATE`,
      [facilityId, id],
    );
  }

  async confirmFact(tx: Tx, kind: keyof typeof tables, id: string, confirmedBy: string): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE ${tables[kind]} SET vetting_state = 'confirmed', confirmed_by = $2, confirmed_at = $3 WHERE id = $1`,
      [id, confirmedBy, this.clock.now()],
    );
  }

  async retractFact(tx: Tx, kind: keyof typeof tables, id: string, reason: FactRetractionReason): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE ${tables[kind]} SET vetting_state = 'retracted', retraction_reason = $2, retracted_at = $3 WHERE id = $1`,
      [id, reason, this.clock.now()],
    );
  }

  /** Keeps the present profile as what is public of the place; null confirms in the operator's name. */
  async confirmProfiles(tx: Tx, facilityIds: readonly string[], confirmedBy: string | null): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE portal.facility SET vetting_state = 'confirmed', confirmed_by = $2, confirmed_at = $3,
         writers = CASE WHEN $2::uuid IS NULL THEN '{}' ELSE writers END,
         confirmed_profile = jsonb_build_object('name', name, 'type', type, 'country', country, 'adm1', adm1,
           'adm2', adm2, 'adm3', adm3, 'latitude', latitude, 'longitude', longitude,
           'coordinate_precision', coordinate_precision, 'opened', opened, 'closed', closed)
       WHERE id = ANY($1::uuid[])`,
      [facilityIds, confirmedBy, this.clock.now()],
    );
  }

  /** Forgets what was public of the place. What it says now waits, and whoever took it back is one of its writers. */
  async retractProfile(tx: Tx, facilityId: string, retractedBy: string): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE portal.facility SET vetting_state = 'proposed', proposed_at = $3, confirmed_profile = NULL,
         confirmed_by = NULL, confirmed_at = NULL, writers = array_append(array_remove(writers, $2::uuid), $2::uuid)
       WHERE id = $1`,
      [facilityId, retractedBy, this.clock.now()],
    );
  }

  /** A change by a person makes the profile wait, and joins the person to all who wrote since the last confirmation. */
  async proposeProfile(tx: Tx, facilityId: string, writer: string): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE portal.facility SET vetting_state = 'proposed', proposed_at = $3,
         writers = CASE WHEN vetting_state = 'confirmed' THEN ARRAY[$2::uuid]
           ELSE array_append(array_remove(writers, $2::uuid), $2::uuid) END
       WHERE id = $1`,
      [facilityId, writer, this.clock.now()],
    );
  }
}
