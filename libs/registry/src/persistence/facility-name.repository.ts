import { Injectable } from '@nestjs/common';
import { Clock, Conflict, newId } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { FacilityName } from '../domain/facility.js';
import { normalizeName } from '../domain/normalize-name.js';
import { FacilityNameEntity } from './facility.entities.js';
import { vettingOf } from './vetting-columns.js';

/** A name for a place that a set of places is given at once. */
export interface NameOfFacility extends FacilityName {
  readonly facilityId: string;
  /** 0 is the place of the name that the place is listed under. */
  readonly position: number;
}

/**
 * Writes the names of places. The operator's are confirmed at once; a person's wait for another. The name that a place is
 * listed under belongs to its profile: it waits and is confirmed with it.
 */
@Injectable()
export class FacilityNameRepository {
  constructor(private readonly clock: Clock) {}

  /** The operator's further names. One that the place has stays as it is, or away; it may learn its language. */
  async add(tx: Tx, names: readonly NameOfFacility[]): Promise<void> {
    const learn = `UPDATE SET language = excluded.language WHERE known.language IS NULL AND known.vetting_state = 'confirmed'`;
    await this.insertConfirmed(tx, names, learn);
  }

  /** The names under which the operator lists places. */
  async list(tx: Tx, places: readonly { readonly facilityId: string; readonly name: string }[]): Promise<void> {
    const names = places.map((place) => ({ ...place, language: null, kind: 'official' as const, position: 0 }));
    await this.insertConfirmed(
      tx,
      names,
      `UPDATE SET name = excluded.name, kind = excluded.kind, position = excluded.position, vetting_state = 'confirmed',
         proposed_by = NULL, proposed_at = excluded.proposed_at, confirmed_by = NULL,
         confirmed_at = excluded.confirmed_at, retracted_at = NULL, retraction_reason = NULL`,
    );
  }

  /** A person's name for a place, or again for one that was taken back. @throws Conflict `name_known` */
  async propose(tx: Tx, name: NameOfFacility, writer: string): Promise<void> {
    if (!(await this.offer(tx, name, writer))) {
      throw new Conflict('name_known', 'The place has this name already. Take it back to write it differently.');
    }
  }

  /** The operator lists a place under another name; the one before stays, as a former name. */
  async relist(tx: Tx, facilityId: string, { from, to }: { from: readonly string[]; to: string }): Promise<void> {
    for (const name of from) await this.makeFormer(tx, facilityId, to, name);
    await this.list(tx, [{ facilityId, name: to }]);
  }

  /**
   * A person proposes to list the place under `to`; the confirmed name stays as it is until that is confirmed. A name that
   * was only proposed gives way: nobody has ever seen the place under it.
   */
  async proposeListed(
    tx: Tx,
    facilityId: string,
    { from, to, confirmed }: { from: string; to: string; confirmed: string | null },
    writer: string,
  ): Promise<void> {
    if (confirmed === null || normalizeName(from) !== normalizeName(confirmed)) {
      await sqlIn(tx).affected(
        `UPDATE portal.facility_name SET vetting_state = 'retracted', retraction_reason = 'error', retracted_at = $3
         WHERE facility_id = $1 AND normalized_name = $2 AND position = 0 AND vetting_state = 'proposed'`,
        [facilityId, normalizeName(from), this.clock.now()],
      );
    }
    await this.offer(tx, { facilityId, name: to, language: null, kind: 'official', position: 0 }, writer);
  }

  /** The names under which a person lists places that are new. */
  async proposeFirst(
    tx: Tx,
    places: readonly { readonly facilityId: string; readonly name: string }[],
    writer: string,
  ): Promise<void> {
    for (const place of places)
      await this.offer(tx, { ...place, language: null, kind: 'official', position: 0 }, writer);
  }

  /**
   * Lists the place under the name of its confirmed profile; the one before becomes a former name. What somebody else said
   * about the name while it was only proposed, its language, is not in the profile and is not confirmed with it.
   */
  async confirmListed(
    tx: Tx,
    facilityId: string,
    { from, to }: { from: string | null; to: string },
    { writer, confirmedBy }: { writer: string; confirmedBy: string },
  ): Promise<void> {
    await this.offer(tx, { facilityId, name: to, language: null, kind: 'official', position: 0 }, writer);
    await sqlIn(tx).affected(
      `UPDATE portal.facility_name SET name = $3, kind = 'official', position = 0, vetting_state = 'confirmed',
         language = CASE WHEN vetting_state = 'confirmed' THEN language END,
         proposed_by = CASE WHEN vetting_state = 'confirmed' THEN proposed_by ELSE $4 END,
         confirmed_by = CASE WHEN vetting_state = 'confirmed' THEN confirmed_by ELSE $5::uuid END,
         confirmed_at = CASE WHEN vetting_state = 'confirmed' THEN confirmed_at ELSE $6 END
       WHERE facility_id = $1 AND normalized_name = $2`,
      [facilityId, normalizeName(to), to, writer, confirmedBy, this.clock.now()],
    );
    if (from !== null) await this.makeFormer(tx, facilityId, to, from);
  }

  /** The folded form of a name of the place. */
  async normalizedOf(tx: Tx, facilityId: string, id: string): Promise<string | undefined> {
    const row = await tx.findOne(FacilityNameEntity, { where: { facilityId, id } });
    return row?.normalizedName;
  }

  private async makeFormer(tx: Tx, facilityId: string, to: string, from: string): Promise<void> {
    if (normalizeName(from) === normalizeName(to)) return;
    await tx.update(
      FacilityNameEntity,
      { facilityId, normalizedName: normalizeName(from) },
      { kind: 'former', position: 1 },
    );
  }

  private async insertConfirmed(tx: Tx, names: readonly NameOfFacility[], onConflict: string): Promise<void> {
    const rows = names.map((name) => ({ ...name, id: newId(), normalizedName: normalizeName(name.name) }));
    // One statement must not touch a row twice: of two names that fold to the same, the last one counts.
    const once = new Map(rows.map((row) => [`${row.facilityId} ${row.normalizedName}`, row]));
    await sqlIn(tx).affected(
      `INSERT INTO portal.facility_name AS known (id, facility_id, name, normalized_name, language, kind, position,
         vetting_state, proposed_at, confirmed_at)
       SELECT id, "facilityId", name, "normalizedName", language, kind, position, 'confirmed', $2, $2
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "facilityId" uuid, name text, "normalizedName" text,
         language text, kind text, position int)
       ON CONFLICT ON CONSTRAINT facility_name_once DO ${onConflict}`,
      [JSON.stringify([...once.values()]), this.clock.now()],
    );
  }

  /** Whether the name was added, or proposed again after it had been taken back. */
  private async offer(tx: Tx, { facilityId, position, ...name }: NameOfFacility, writer: string): Promise<boolean> {
    const normalizedName = normalizeName(name.name);
    const vetting = vettingOf(writer, this.clock.now());
    const known = await tx.findOne(FacilityNameEntity, { where: { facilityId, normalizedName } });
    if (known && known.vettingState !== 'retracted') return false;
    const row = { facilityId, normalizedName, position, ...name, ...vetting };
    // Whoever has read what was taken back, and confirms it by its id, must not confirm what came in its place.
    if (known) await tx.update(FacilityNameEntity, { id: known.id }, { id: newId(), ...row });
    else await tx.insert(FacilityNameEntity, { id: newId(), ...row });
    return true;
  }
}
