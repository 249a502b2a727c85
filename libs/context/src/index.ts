export { ContextModule } from './context.module.js';
export type { ClaimedTime } from './domain/claimed-time.js';
export {
  type CustodyAnswer,
  type CustodyFinding,
  didCustodyMove,
  type ReasoningStep,
} from './domain/custody-answer.js';
export type { EventTime } from './domain/event-time.js';
export { type Force, type OrderSpan, spansOfOrder } from './domain/order-spans.js';
export { type DisputedCount, disputedCounts, type PeopleCount } from './domain/people-count.js';
export { possibleRange } from './domain/possible-range.js';
export { sourceForm } from './domain/records/read-context-file.js';
export {
  type ContextRecord,
  type RecordContents,
  type RecordDraft,
  type RecordKind,
  recordKinds,
} from './domain/records/record.js';
export { claimedPoints } from './domain/transfer-legs.js';
export { custodyInWords } from './domain/words/custody-words.js';
export { type PlaceNames, recordTitle } from './domain/words/record-title.js';
export { eventWords } from './domain/words/vocabulary.js';
export type { Wording } from './domain/words/wording.js';
export type { ConfirmedRecord, RecordSource } from './persistence/confirmed-records.query.js';
export { contextFileLimit } from './persistence/context-file.js';
export { type RetractionReason, retractionReasons } from './persistence/record.repository.js';
export type { SeenCopy } from './persistence/source-copy.repository.js';
export { ChangeRecord, type ChangeRecordInput } from './use-cases/change-record.js';
export { ConfirmedRecords } from './use-cases/confirmed-records.js';
export { ConfirmRecord, type ConfirmRecordInput } from './use-cases/confirm-record.js';
export { ConfirmSourceCopy, type ConfirmedSourceCopy } from './use-cases/confirm-source-copy.js';
export { ImportContext, type ImportContextInput, type ImportedContext } from './use-cases/import-context.js';
export { ProposeRecord, type ProposeRecordInput } from './use-cases/propose-record.js';
export { RemoveSourceCopy, type RemoveSourceCopyInput } from './use-cases/remove-source-copy.js';
export { RetractRecord, type RetractRecordInput } from './use-cases/retract-record.js';
export { SeedContext } from './use-cases/seed-context.js';
export type { WrittenRecord } from './use-cases/write-records.js';
