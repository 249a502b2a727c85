import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { ClaimContent, ClaimSource } from '../domain/facility.js';
import { ClaimEntity, SourceEntity } from './claim.entities.js';
import { vettingOf } from './vetting-columns.js';

/** A claim with the id it has in the file it comes from, so that the same file twice gives it once. */
export interface ImportedClaim extends Omit<ClaimContent, 'source'> {
  readonly externalId: string;
  readonly facilityId: string;
  readonly sourceId: string;
  readonly position: number;
}

/** Writes claims and their sources. */
@Injectable()
export class ClaimRepository {
  constructor(private readonly clock: Clock) {}

  /** Adds a person's claim at the end, for another to confirm; the claims that disagree with it stay. Returns its id. */
  async add(tx: Tx, facilityId: string, { source, ...claim }: ClaimContent, writer: string): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    const sourceId = await this.insertSource(tx, source);
    const last = await sqlIn(tx).one<{ position: number }>(
      'SELECT coalesce(max(position), 0) AS position FROM portal.claim WHERE facility_id = $1',
      [facilityId],
    );
    await tx.insert(ClaimEntity, {
      id,
      externalId: null,
      facilityId,
      ...toColumns(claim),
      sourceId,
      position: (last?.position ?? 0) + 1,
      createdAt: now,
      ...vettingOf(writer, now),
    });
    return id;
  }

  /** The operator's claims by their external id: new ones are added as confirmed, known ones take the new content. */
  async save(tx: Tx, claims: readonly ImportedClaim[]): Promise<void> {
    if (claims.length === 0) return;
    const known = await this.idsByExternalId(tx, 'claim', claims);
    const rows = claims.map((claim) => ({
      id: known.get(claim.externalId) ?? newId(),
      externalId: claim.externalId,
      facilityId: claim.facilityId,
      ...toColumns(claim),
      sourceId: claim.sourceId,
      position: claim.position,
    }));
    const now = this.clock.now();
    const [fresh, changed] = [
      rows.filter((row) => !known.has(row.externalId)),
      rows.filter((row) => known.has(row.externalId)),
    ];
    if (fresh.length > 0)
      await tx.insert(
        ClaimEntity,
        fresh.map((row) => ({ ...row, createdAt: now, ...vettingOf(null, now) })),
      );
    for (const { id, ...row } of changed) await tx.update(ClaimEntity, { id }, row);
  }

  /** The ids of sources by external id; those that are missing are added. */
  async saveSources(
    tx: Tx,
    sources: readonly (ClaimSource & { externalId: string })[],
  ): Promise<ReadonlyMap<string, string>> {
    const known = await this.idsByExternalId(tx, 'source', sources);
    const fresh = sources.filter((source) => !known.has(source.externalId));
    const rows = fresh.map((source) => ({ id: newId(), externalId: source.externalId, ...toSourceColumns(source) }));
    if (rows.length > 0) await tx.insert(SourceEntity, rows);
    return new Map([...known, ...rows.map((row) => [row.externalId, row.id] as const)]);
  }

  private async insertSource(tx: Tx, source: ClaimSource): Promise<string> {
    const id = newId();
    await tx.insert(SourceEntity, { id, externalId: null, ...toSourceColumns(source) });
    return id;
  }

  private async idsByExternalId(
    tx: Tx,
    table: 'claim' | 'source',
    items: readonly { externalId: string }[],
  ): Promise<Map<string, string>> {
    const rows = await sqlIn(tx).rows<{ id: string; externalId: string }>(
      `SELECT id, external_id AS "externalId" FROM portal.${table} WHERE external_id = ANY($1)`,
      [items.map((item) => item.externalId)],
    );
    return new Map(rows.map((row) => [row.externalId, row.id]));
  }
}

function toColumns(claim: Omit<ClaimContent, 'source'>) {
  return {
    predicate: claim.predicate,
    valueNumber: claim.value,
    valueText: claim.text,
    unit: claim.unit,
    claimant: claim.claimant,
    claimDate: claim.claimDate,
    checkStatus: claim.checkStatus,
    remark: claim.remark,
  };
}

function toSourceColumns({ title, publisher, url, published, language }: ClaimSource) {
  return { title, publisher, url, published, language, retrievedAt: null, sha256: null };
}
