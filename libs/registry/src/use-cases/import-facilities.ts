import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, newId } from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { type Tx, Transactor } from '@habeas/platform/database';
import { type ListedFacility, readFacilityList } from '../domain/facility-list.js';
import { type FacilityDraft, iceFacilityScheme, type RowRefusal } from '../domain/facility-row.js';
import { freeSlug, slugOf } from '../domain/slug.js';
import { readFacilityFile } from '../persistence/facility-file.js';
import { FacilityNameRepository } from '../persistence/facility-name.repository.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { ImportedFacilityClaims } from './imported-facility-claims.js';

const batchSize = 200;

export interface ImportFacilitiesInput {
  readonly bytes: Uint8Array;
  /** Count what would happen and write nothing. */
  readonly dryRun?: boolean;
  /** Called after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What became of each row; `read` is the sum of the others. */
export interface ImportedFacilities {
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly line: number; readonly reason: RowRefusal }[];
}

type Outcome = 'added' | 'updated' | 'unchanged';

/**
 * Takes an agency's list of places, known again by the agency's code. A row that has not changed since the last import
 * leaves the place alone, so that corrections made here stay; a changed one is confirmed in the operator's name. Each batch is
 * one transaction.
 */
@Injectable()
export class ImportFacilities {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly names: FacilityNameRepository,
    private readonly claims: ImportedFacilityClaims,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * For the operator's command alone: what it brings needs no second person.
   *
   * @throws Forbidden, DomainError `file_too_large`; Malformed `file_empty`, `columns_missing`
   */
  async execute(actor: Actor, input: ImportFacilitiesInput): Promise<ImportedFacilities> {
    if (actor.kind !== 'system') throw new Forbidden();
    const { places, failed } = readFacilityList(readFacilityFile(input.bytes));
    const counts = { added: 0, updated: 0, unchanged: 0 };
    for (let at = 0; at < places.length; at += batchSize) {
      const batch = places.slice(at, at + batchSize);
      for (const outcome of await this.importBatch(actor, batch, input.dryRun ?? false)) counts[outcome] += 1;
      input.onProgress?.(Math.min(at + batchSize, places.length), places.length);
    }
    const read = counts.added + counts.updated + counts.unchanged + failed.length;
    return { read, ...counts, failed };
  }

  private importBatch(actor: Actor, batch: readonly ListedFacility[], dryRun: boolean): Promise<Outcome[]> {
    return this.transactor.run(async (tx) => {
      const codes = await this.facilities.findCodes(
        tx,
        batch.map(({ draft }) => draft),
      );
      const known = new Map(codes.map((code) => [`${code.scheme} ${code.code}`, code]));
      const rows = batch.map(({ draft, repeats }) => {
        const code = known.get(`${draft.scheme} ${draft.code}`);
        const fingerprint = fingerprintOf(draft);
        const outcome: Outcome = !code ? 'added' : code.fingerprint === fingerprint ? 'unchanged' : 'updated';
        return { draft, repeats, fingerprint, outcome, facilityId: code?.facilityId ?? newId() };
      });
      const outcomes = rows.flatMap(({ outcome, repeats }) => [
        outcome,
        ...repeats.map((row) => ofRepeat(row, outcome)),
      ]);
      const changed = rows.filter((row) => row.outcome !== 'unchanged');
      if (dryRun || changed.length === 0) return outcomes;
      const added = changed.filter((row) => row.outcome === 'added');
      await this.add(tx, added);
      for (const row of changed) if (row.outcome === 'updated') await this.update(tx, row);
      await this.facilities.saveCodes(
        tx,
        changed.map(({ draft, fingerprint, facilityId }) => ({
          scheme: draft.scheme,
          code: draft.code,
          facilityId,
          fingerprint,
        })),
      );
      await this.names.add(
        tx,
        changed.flatMap(({ draft, facilityId }) =>
          draft.otherNames.map((name) => ({ facilityId, name, language: null, kind: 'alias' as const, position: 1 })),
        ),
      );
      await this.claims.save(tx, changed);
      await this.audit.append(tx, {
        actor,
        act: 'facility.imported',
        objectType: 'facility_list',
        objectId: iceFacilityScheme,
        detail: { added: added.length, updated: changed.length - added.length },
      });
      return outcomes;
    });
  }

  private async add(tx: Tx, rows: readonly { draft: FacilityDraft; facilityId: string }[]): Promise<void> {
    const candidates = rows.map(({ draft: { code, fields } }) => [
      slugOf(fields.name),
      slugOf(fields.name, fields.adm1),
      slugOf(fields.name, code),
    ]);
    const taken = await this.facilities.takenSlugs(tx, candidates.flat());
    await this.facilities.insert(
      tx,
      rows.map(({ draft, facilityId }, at) => ({
        id: facilityId,
        slug: freeSlug(candidates[at] ?? [], taken),
        demo: false,
        fields: draft.fields,
      })),
      null,
    );
  }

  private async update(tx: Tx, { draft, facilityId }: { draft: FacilityDraft; facilityId: string }): Promise<void> {
    const current = await this.facilities.lock(tx, facilityId);
    if (!current) return;
    await this.facilities.update(tx, { id: facilityId, revision: current.revision }, draft.fields, null);
    const to = draft.fields.name;
    const from = [current.name, current.confirmedName ?? to].filter((name) => name !== to);
    if (from.length > 0) await this.names.relist(tx, facilityId, { from, to });
  }
}

/** A further row of a place changes it only when it gives another name, and only when the place was not so already. */
function ofRepeat(repeat: ListedFacility['repeats'][number], outcome: Outcome): Outcome {
  return repeat === 'other_name' && outcome !== 'unchanged' ? 'updated' : 'unchanged';
}

function fingerprintOf(draft: FacilityDraft): string {
  return createHash('sha256').update(JSON.stringify(draft)).digest('hex');
}
