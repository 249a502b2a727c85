export { ContextModule } from './context.module.js';
export type { CustodyAnswer, CustodyFinding, ReasoningStep } from './domain/custody-answer.js';
export { type Force, type OrderSpan, spansOfOrder } from './domain/order-spans.js';
export { type DisputedCount, disputedCounts, type PeopleCount } from './domain/people-count.js';
export {
  type ContextRecord,
  type RecordContents,
  type RecordDraft,
  type RecordKind,
  recordKinds,
} from './domain/records/record.js';
export { contextFileLimit } from './persistence/context-file.js';
export { type RetractionReason, retractionReasons } from './persistence/record.repository.js';
export { ChangeRecord, type ChangeRecordInput } from './use-cases/change-record.js';
export { ConfirmRecord, type ConfirmRecordInput } from './use-cases/confirm-record.js';
export { ImportContext, type ImportContextInput } from './use-cases/import-context.js';
export { ProposeRecord, type ProposeRecordInput } from './use-cases/propose-record.js';
export { RetractRecord, type RetractRecordInput } from './use-cases/retract-record.js';
export { SeedContext } from './use-cases/seed-context.js';
export type { WrittenRecord } from './use-cases/write-records.js';
