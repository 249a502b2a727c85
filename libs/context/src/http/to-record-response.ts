import { type Actor, Invalid } from '@habeas/kernel';
import { asWritten } from '../domain/shape/as-written.js';
import { custodyInWords } from '../domain/words/custody-words.js';
import { recordTitle } from '../domain/words/record-title.js';
import type { RecordAnswer, RecordListItem, RecordView } from '../persistence/record-views.query.js';
import type { ImportedContext } from '../use-cases/import-context.js';
import type {
  ContextImportResponse,
  RecordAnswerResponse,
  RecordListItemResponse,
  RecordResponse,
} from './dto/record.responses.js';
import { toRestingSource } from './to-source-response.js';

export function toListItem(record: RecordListItem, actor: Actor): RecordListItemResponse {
  const { draft, state, revision, confirmedRevision, updatedAt, writers } = record;
  return {
    slug: draft.slug,
    kind: draft.kind,
    title: titleOf(record),
    claimant: draft.claimant,
    state,
    revision,
    confirmedRevision,
    updatedAt: updatedAt.toISOString(),
    mine: actor.kind === 'person' && writers.includes(actor.accountId),
  };
}

export function toRecordResponse(record: RecordView, actor: Actor): RecordResponse {
  return {
    ...toListItem(record, actor),
    retractionReason: record.retractionReason,
    versions: record.versions.map(({ revision, writtenAt, writtenBy, draft }) => ({
      revision,
      writtenAt: writtenAt.toISOString(),
      writtenBy,
      draft,
      record: asWritten(draft),
    })),
    answers: record.answers.map(toAnswer),
    sources: record.sources.map((source) => toRestingSource(source, actor)),
    namedBy: record.namedBy.map(({ slug, kind }) => ({ slug, kind })),
    around: record.around.map((other) => ({ slug: other.draft.slug, kind: other.draft.kind, title: titleOf(other) })),
    places: Object.entries(record.placeNames).map(([slug, name]) => ({ slug, name })),
  };
}

function titleOf({ draft, placeNames }: RecordListItem) {
  return recordTitle(draft, (slug) => placeNames[slug] ?? slug);
}

/** @throws Invalid `records_faulty` with each fault, and its line in a table, when nothing was taken because of them */
export function assertImported({ imported, records }: ImportedContext): void {
  if (imported) return;
  const faults = records.flatMap((record) =>
    record.outcome === 'refused'
      ? record.faults.map(({ field, code }) => ({
          field: record.line === null ? field : `line ${record.line}: ${field}`,
          code,
        }))
      : [],
  );
  throw new Invalid('records_faulty', 'Nothing was imported: records of the file have faults.', faults);
}

export function toImportResponse({ records, warnings }: ImportedContext, dryRun: boolean): ContextImportResponse {
  return {
    dryRun,
    warnings: [...warnings],
    records: records.map((record) => ({
      path: record.path,
      line: record.line,
      slug: record.outcome === 'refused' ? null : record.slug,
      outcome: record.outcome,
      faults: record.outcome === 'refused' ? [...record.faults] : [],
      warnings: record.outcome === 'refused' ? [] : [...record.warnings],
    })),
  };
}

function toAnswer({
  transfer,
  order,
  answer,
  reasoning,
  legs,
  events,
  computedAt,
}: RecordAnswer): RecordAnswerResponse {
  const told = { legs: legs.map(({ times }) => times), events };
  const words = custodyInWords({ answer, steps: reasoning }, told);
  return {
    transfer,
    order,
    answer,
    words: words.answer,
    steps: reasoning.map(({ code }, at) => ({ code, words: words.steps[at] ?? words.answer })),
    computedAt: computedAt.toISOString(),
  };
}
