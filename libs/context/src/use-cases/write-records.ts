import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import type { Actor, FieldError } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { faultsOfNames, namedIn, unknownRelations } from '../domain/records/named-in.js';
import { arrivalsBeforeOpening } from '../domain/records/opening.js';
import type { ListedRecord } from '../domain/records/read-context-file.js';
import type { RecordDraft } from '../domain/records/record.js';
import { findReferences, type KnownReferences } from '../persistence/known-references.query.js';
import { type LockedRecord, RecordRepository } from '../persistence/record.repository.js';
import { AnswerCustody } from './answer-custody.js';

/** What became of a record, or why it was refused. */
export type WrittenRecord =
  | {
      readonly path: string;
      readonly slug: string;
      readonly outcome: 'added' | 'changed' | 'unchanged';
      readonly warnings: readonly FieldError[];
    }
  | { readonly path: string; readonly outcome: 'refused'; readonly faults: readonly FieldError[] };

export interface WriteRecordsInput {
  readonly records: readonly ListedRecord[];
  /** Say what would happen and write nothing. */
  readonly dryRun?: boolean;
  /** Sources that come with the records and are not kept yet. */
  readonly broughtSources?: readonly string[];
  /** For what is shipped with the product: confirmed in the operator's name, and left alone once a person has written to it. */
  readonly shipped?: boolean;
}

interface Plan {
  readonly written: WrittenRecord;
  readonly change?: { readonly draft: RecordDraft; readonly current: LockedRecord | undefined };
}

/**
 * Writes records by their slug: the one way in which content comes in, by whatever door. What is the same as before is
 * left alone, so that a second run changes nothing; what differs becomes a revision that waits for a second person.
 */
@Injectable()
export class WriteRecords {
  constructor(
    private readonly records: RecordRepository,
    private readonly answers: AnswerCustody,
    private readonly audit: AuditTrail,
  ) {}

  /** What became of each record, in the order given. */
  async execute(tx: Tx, actor: Actor, input: WriteRecordsInput): Promise<WrittenRecord[]> {
    const { records, dryRun = false, shipped = false, broughtSources = [] } = input;
    const drafts = records.flatMap((record) => ('draft' in record ? [record.draft] : []));
    const known = withBrought(await findReferences(tx, mergeNames(drafts)), broughtSources, drafts);
    const locked = await this.records.lock(
      tx,
      drafts.map(({ slug }) => slug),
    );
    const current = new Map(locked.map((record) => [record.slug, record]));
    const plans = records.map((record) => plan(record, current, known, { shipped, operator: actor.kind === 'system' }));
    const changes = plans.flatMap(({ change }) => change ?? []).toSorted(bySlug);
    if (dryRun) return plans.map(({ written }) => written);
    const touched: string[] = [];
    for (const { draft, current: before } of changes) {
      const id = await this.write(tx, actor, { draft, before, known });
      if (draft.kind === 'transfer' || draft.kind === 'legal_order') touched.push(id);
    }
    await this.answers.execute(tx, touched);
    return plans.map(({ written }) => written);
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { draft, before, known }: { draft: RecordDraft; before?: LockedRecord; known: KnownReferences },
  ): Promise<string> {
    const id = before ? before.id : await this.records.insert(tx, actor, draft, known);
    if (before) await this.records.revise(tx, actor, before, draft, known);
    const revision = (before?.revision ?? 0) + 1;
    const act = before ? 'context.changed' : 'context.proposed';
    await this.audit.append(tx, {
      actor,
      act,
      objectType: 'context_record',
      objectId: id,
      detail: { kind: draft.kind, revision },
    });
    // What a person has a part in waits for a second person, whoever brings the rest.
    if (actor.kind === 'system' && writersOf(before).length === 0) await this.records.confirm(tx, id, revision, null);
    return id;
  }
}

function plan(
  record: ListedRecord,
  locked: ReadonlyMap<string, LockedRecord>,
  known: KnownReferences,
  { shipped, operator }: { readonly shipped: boolean; readonly operator: boolean },
): Plan {
  const { path } = record;
  if (!('draft' in record)) return { written: { path, outcome: 'refused', faults: record.faults } };
  const { draft } = record;
  const current = locked.get(draft.slug);
  const faults = [
    ...faultsOfNames(draft, known, path),
    ...faultsOfState(draft, current, shipped, path),
    ...(operator ? faultsOfSources(draft, path) : []),
  ];
  if (faults.length > 0) return { written: { path, outcome: 'refused', faults } };
  const warnings = [...warningsOf(draft, known, path), ...unknownRelations(draft, known.records, path)];
  const outcome = outcomeOf(draft, current, shipped);
  const written = { path, slug: draft.slug, outcome, warnings };
  return outcome === 'unchanged' ? { written } : { written, change: { draft, current } };
}

function faultsOfState(
  draft: RecordDraft,
  current: LockedRecord | undefined,
  shipped: boolean,
  field: string,
): FieldError[] {
  if (!current) return [];
  if (current.kind !== draft.kind) return [{ field, code: 'id_of_another_kind' }];
  return current.state === 'retracted' && !shipped ? [{ field, code: 'record_retracted' }] : [];
}

/** What the operator brings is public at once, and nothing without a source is. */
function faultsOfSources({ sources }: RecordDraft, field: string): FieldError[] {
  return sources.length > 0 ? [] : [{ field, code: 'source_required' }];
}

function outcomeOf(
  draft: RecordDraft,
  current: LockedRecord | undefined,
  shipped: boolean,
): 'added' | 'changed' | 'unchanged' {
  if (!current) return 'added';
  if (shipped && isInHands(current)) return 'unchanged';
  const { kind, slug, claimant, content, relations, places, sources } = current;
  const before: RecordDraft = { kind, slug, claimant, content, relations, places, sources };
  // What is stored went through JSON once; the draft goes through it as well, so that both are compared alike.
  return isDeepStrictEqual(before, JSON.parse(JSON.stringify(draft))) ? 'unchanged' : 'changed';
}

/** What a person has written to or taken back stays theirs, whatever a later release ships. */
function isInHands({ state, writers, writtenBy }: LockedRecord): boolean {
  return state === 'retracted' || writers.length > 0 || !writtenBy.startsWith('system:');
}

function warningsOf({ content }: RecordDraft, { facilities }: KnownReferences, path: string): FieldError[] {
  if (!('legs' in content)) return [];
  const opened = [...facilities].flatMap(([slug, facility]) =>
    facility.opened ? [[slug, facility.opened] as const] : [],
  );
  return arrivalsBeforeOpening(content, new Map(opened), path);
}

function mergeNames(drafts: readonly RecordDraft[]) {
  const named = drafts.map(namedIn);
  return {
    sources: named.flatMap(({ sources }) => sources),
    facilities: named.flatMap(({ facilities }) => facilities),
    categories: named.flatMap(({ categories }) => categories),
    records: named.flatMap(({ records }) => records),
  };
}

/** What the same file brings is as good as there. */
function withBrought(
  known: KnownReferences,
  sources: readonly string[],
  drafts: readonly RecordDraft[],
): KnownReferences {
  return {
    ...known,
    sources: new Map([...sources.map((source) => [source, ''] as const), ...known.sources]),
    records: new Set([...known.records, ...drafts.map(({ slug }) => slug)]),
  };
}

/** Who has a part in what waits. */
function writersOf(record: LockedRecord | undefined): readonly string[] {
  return record?.state === 'proposed' ? record.writers : [];
}

/** Two writers take the same slugs in the same order, so that they wait for each other rather than deadlock. */
function bySlug({ draft: one }: { draft: RecordDraft }, { draft: other }: { draft: RecordDraft }): number {
  return one.slug < other.slug ? -1 : 1;
}
