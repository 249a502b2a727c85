import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Conflict, newId } from '@habeas/kernel';
import { constraintOf, sqlIn, type Tx } from '@habeas/platform/database';
import type { ContextRecord, RecordDraft } from '../domain/records/record.js';
import type { KnownReferences } from './known-references.query.js';
import {
  ContextPlaceEntity,
  ContextRecordEntity,
  ContextRelationEntity,
  ContextSourceEntity,
  ContextVersionEntity,
} from './record.entities.js';

/** Why a record is taken back. */
export const retractionReasons = ['error', 'risk', 'source_withdrawn'] as const;
export type RetractionReason = (typeof retractionReasons)[number];

/** A record as it is locked, with who wrote its latest revision. */
export interface LockedRecord extends ContextRecord {
  readonly writtenBy: string;
}

interface LockedRow extends Omit<LockedRecord, keyof RecordDraft> {
  readonly draft: RecordDraft;
}

/** Writes records. A version is inserted once and stays; nothing is ever deleted. */
@Injectable()
export class RecordRepository {
  constructor(private readonly clock: Clock) {}

  /** The records with these slugs, locked for the rest of the transaction, in the order of their slugs. */
  async lock(tx: Tx, slugs: readonly string[]): Promise<LockedRecord[]> {
    const rows = await sqlIn(tx).rows<LockedRow>(
      `SELECT r.id, r.state, r.revision, r.confirmed_revision AS "confirmedRevision", r.writers,
              v.draft, v.written_by AS "writtenBy"
       FROM portal.context_record r
       JOIN portal.context_version v ON v.record_id = r.id AND v.revision = r.revision
       WHERE r.slug = ANY($1) ORDER BY r.slug FOR UPDATE OF r`,
      [slugs],
    );
    return rows.map(({ draft, ...row }) => ({ ...draft, ...row }));
  }

  /** Adds a proposal. Returns its id. @throws Conflict `slug_taken` when another transaction took the slug meanwhile */
  async insert(tx: Tx, actor: Actor, draft: RecordDraft, known: KnownReferences): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    const row = {
      id,
      slug: draft.slug,
      kind: draft.kind,
      state: 'proposed',
      revision: 1,
      confirmedRevision: null,
      writers: accountsOf(actor),
      confirmedBy: null,
      confirmedAt: null,
      retractionReason: null,
      createdAt: now,
      updatedAt: now,
    };
    await tx.insert(ContextRecordEntity, row).catch((error: unknown) => {
      if (constraintOf(error) !== 'context_record_slug_key') throw error;
      throw new Conflict('slug_taken', 'There is a record under this id already.');
    });
    await this.addVersion(tx, actor, { id, revision: 1, draft }, known);
    return id;
  }

  /** Adds a revision, which waits for a second person; what was confirmed before stays as it was. */
  async revise(tx: Tx, actor: Actor, record: ContextRecord, draft: RecordDraft, known: KnownReferences): Promise<void> {
    const revision = record.revision + 1;
    await this.addVersion(tx, actor, { id: record.id, revision, draft }, known);
    const before = record.state === 'proposed' ? record.writers : [];
    const writers = [...new Set([...before, ...accountsOf(actor)])];
    await tx.update(
      ContextRecordEntity,
      { id: record.id },
      { state: 'proposed', revision, writers, updatedAt: this.clock.now() },
    );
  }

  /** Lets the latest revision through; in the operator's name when there is no account. */
  async confirm(tx: Tx, id: string, revision: number, confirmedBy: string | null): Promise<void> {
    const now = this.clock.now();
    await tx.update(
      ContextRecordEntity,
      { id },
      { state: 'confirmed', confirmedRevision: revision, confirmedBy, confirmedAt: now, updatedAt: now },
    );
  }

  async retract(tx: Tx, id: string, reason: RetractionReason): Promise<void> {
    await tx.update(
      ContextRecordEntity,
      { id },
      {
        state: 'retracted',
        confirmedRevision: null,
        confirmedBy: null,
        confirmedAt: null,
        retractionReason: reason,
        updatedAt: this.clock.now(),
      },
    );
  }

  private async addVersion(
    tx: Tx,
    actor: Actor,
    { id, revision, draft }: { id: string; revision: number; draft: RecordDraft },
    known: KnownReferences,
  ): Promise<void> {
    const writtenBy = actor.kind === 'person' ? actor.accountId : `system:${actor.name}`;
    await tx.insert(ContextVersionEntity, { recordId: id, revision, draft, writtenBy, writtenAt: this.clock.now() });
    const tie = (position: number) => ({ recordId: id, revision, position });
    const sources = draft.sources.map((source, at) => ({ ...tie(at), sourceId: known.sources.get(source) ?? '' }));
    const places = draft.places.map(({ role, facility }, at) => ({
      ...tie(at),
      role,
      facilityId: known.facilities.get(facility)?.id ?? '',
    }));
    const relations = draft.relations.map(({ kind, record, note }, at) => ({ ...tie(at), kind, target: record, note }));
    if (sources.length > 0) await tx.insert(ContextSourceEntity, sources);
    if (places.length > 0) await tx.insert(ContextPlaceEntity, places);
    if (relations.length > 0) await tx.insert(ContextRelationEntity, relations);
  }
}

function accountsOf(actor: Actor): string[] {
  return actor.kind === 'person' ? [actor.accountId] : [];
}
