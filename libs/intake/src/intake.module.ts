import { AuditModule } from '@habeas/audit';
import { IdempotentWrites } from '@habeas/platform/http';
import { TaxonomyModule } from '@habeas/taxonomy';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { intakeEntities } from './persistence/entities.js';
import { ConsentBasisRepository } from './persistence/consent-basis.repository.js';
import { FacilityQuery } from './persistence/facility.query.js';
import { ImportMappingRepository } from './persistence/import-mapping.repository.js';
import { OwnReportsQuery } from './persistence/own-reports.query.js';
import { ReportDetailQuery } from './persistence/report-detail.query.js';
import { ReportImportQuery } from './persistence/report-import.query.js';
import { ReportImportRepository } from './persistence/report-import.repository.js';
import { ReportOriginRepository } from './persistence/report-origin.repository.js';
import { ReportQuery } from './persistence/report.query.js';
import { ReportRepository } from './persistence/report.repository.js';
import { RequesterQuery } from './persistence/requester.query.js';
import { ThreadRepository } from './persistence/thread.repository.js';
import { AddAddendum } from './use-cases/add-addendum.js';
import { AddModerationMessage } from './use-cases/add-moderation-message.js';
import { ApplyConsent } from './use-cases/apply-consent.js';
import { ChangeConsent } from './use-cases/change-consent.js';
import { ChangeReportState } from './use-cases/change-report-state.js';
import { CheckReport } from './use-cases/check-report.js';
import { DiscardDraft } from './use-cases/discard-draft.js';
import { DropImportFiles } from './use-cases/drop-import-files.js';
import { ExpireConsents } from './use-cases/expire-consents.js';
import { ExportFailedRows } from './use-cases/export-failed-rows.js';
import { ImportBatch } from './use-cases/import-batch.js';
import { ListOwnReports } from './use-cases/list-own-reports.js';
import { ListImportMappings, SaveImportMapping } from './use-cases/manage-import-mappings.js';
import { PostMessage } from './use-cases/post-message.js';
import { ProcessReportImport } from './use-cases/process-report-import.js';
import { ReadReport } from './use-cases/read-report.js';
import { ListReportImports, ReadReportImport } from './use-cases/read-report-imports.js';
import { ReceiveReportImport } from './use-cases/receive-report-import.js';
import { RecordRefusals } from './use-cases/record-refusals.js';
import { ReportsForSummary } from './use-cases/reports-for-summary.js';
import { ResumeReportImports } from './use-cases/resume-report-imports.js';
import { SubmitDraft } from './use-cases/submit-draft.js';
import { SubmitReport } from './use-cases/submit-report.js';
import { UpdateDraft } from './use-cases/update-draft.js';
import { WithdrawReport } from './use-cases/withdraw-report.js';
import { WriteReports } from './use-cases/write-reports.js';

const persistence = [
  ConsentBasisRepository,
  FacilityQuery,
  ImportMappingRepository,
  OwnReportsQuery,
  ReportDetailQuery,
  ReportImportQuery,
  ReportImportRepository,
  ReportOriginRepository,
  ReportQuery,
  ReportRepository,
  RequesterQuery,
  ThreadRepository,
];

const useCases = [
  AddAddendum,
  AddModerationMessage,
  ChangeConsent,
  ChangeReportState,
  DiscardDraft,
  DropImportFiles,
  ExpireConsents,
  ExportFailedRows,
  ListImportMappings,
  ListOwnReports,
  ListReportImports,
  PostMessage,
  ProcessReportImport,
  ReadReport,
  ReadReportImport,
  ReceiveReportImport,
  RecordRefusals,
  ReportsForSummary,
  ResumeReportImports,
  SaveImportMapping,
  SubmitDraft,
  SubmitReport,
  UpdateDraft,
  WithdrawReport,
];

/** Reports from their first draft to the end of their thread, and the files they are imported from. */
@Module({
  imports: [TypeOrmModule.forFeature(intakeEntities), AuditModule, TaxonomyModule],
  providers: [IdempotentWrites, ApplyConsent, CheckReport, ImportBatch, WriteReports, ...persistence, ...useCases],
  exports: useCases,
})
export class IntakeModule {}
