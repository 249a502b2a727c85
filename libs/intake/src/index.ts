export { allows, type ConsentGrant, consentGrants, type ConsentSet, type ConsentStatus } from './domain/consent.js';
export type { ImportMapping } from './domain/import-mapping.js';
export type { Affected, Answers, ReportFields } from './domain/report.js';
export {
  isOpen,
  judgeMove,
  type Mover,
  openStates,
  reportMoves,
  type ReportState,
  reportStates,
} from './domain/report-states.js';
export { IntakeModule } from './intake.module.js';
export type { DetailMessage, DetailTransition, ReportDetail } from './persistence/report-detail.query.js';
export type { ReportForSummary } from './persistence/report.query.js';
export { AddModerationMessage } from './use-cases/add-moderation-message.js';
export { ChangeReportState, type ChangeReportStateInput, type ReportMove } from './use-cases/change-report-state.js';
export { type Message } from './use-cases/post-message.js';
export { ProcessReportImport } from './use-cases/process-report-import.js';
export { ReadReport } from './use-cases/read-report.js';
export { ReceiveReportImport, type ReceiveReportImportInput } from './use-cases/receive-report-import.js';
export type { ReportReceipt } from './use-cases/receipt.js';
export { RecordRefusals } from './use-cases/record-refusals.js';
export { ReportsForSummary } from './use-cases/reports-for-summary.js';
export { ResumeReportImports } from './use-cases/resume-report-imports.js';
export { SubmitReport, type SubmitReportInput } from './use-cases/submit-report.js';
