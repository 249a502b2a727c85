import { AuditModule } from '@habeas/audit';
import { IntakeModule } from '@habeas/intake';
import { OutboxModule } from '@habeas/platform/outbox';
import { ScreeningModule } from '@habeas/screening';
import { IdempotentWrites } from '@habeas/platform/http';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentEntity, DecisionEntity, UrgencyChangeEntity } from './persistence/decision.entities.js';
import { DecisionQuery } from './persistence/decision.query.js';
import { DecisionRepository } from './persistence/decision.repository.js';
import { PeopleQuery } from './persistence/people.query.js';
import { QueueItemEntity } from './persistence/queue-item.entity.js';
import { QueueItemRepository } from './persistence/queue-item.repository.js';
import { QueuedReportRepository } from './persistence/queued-report.repository.js';
import { QueueQuery } from './persistence/queue.query.js';
import { ReportFactsQuery } from './persistence/report-facts.query.js';
import { ReportSearchQuery } from './persistence/report-search.query.js';
import { ReviewQuery } from './persistence/review.query.js';
import { StrayQuery } from './persistence/stray.query.js';
import { AcceptedAssessments } from './use-cases/accepted-assessments.js';
import { AdmitToQueue } from './use-cases/admit-to-queue.js';
import { ChangeUrgency } from './use-cases/change-urgency.js';
import { ClaimReport } from './use-cases/claim-report.js';
import { CloseWithdrawn } from './use-cases/close-withdrawn.js';
import { DecideReport } from './use-cases/decide-report.js';
import { DecisionInputRules } from './use-cases/decision-input-rules.js';
import { EndAbandonedClaim } from './use-cases/end-abandoned-claim.js';
import { FindReports } from './use-cases/find-reports.js';
import { JudgeDuplicate } from './use-cases/judge-duplicate.js';
import { ListOwnDecisions } from './use-cases/list-own-decisions.js';
import { ListQueue } from './use-cases/list-queue.js';
import { RecordDecision } from './use-cases/record-decision.js';
import { ReconcileQueue } from './use-cases/reconcile-queue.js';
import { ReleaseClaim } from './use-cases/release-claim.js';
import { ResumeClock } from './use-cases/resume-clock.js';
import { ReviewReport } from './use-cases/review-report.js';
import { UndoDecision } from './use-cases/undo-decision.js';

const persistence = [
  DecisionQuery,
  DecisionRepository,
  PeopleQuery,
  QueueItemRepository,
  QueuedReportRepository,
  QueueQuery,
  ReportFactsQuery,
  ReportSearchQuery,
  ReviewQuery,
  StrayQuery,
];

const useCases = [
  AcceptedAssessments,
  AdmitToQueue,
  ChangeUrgency,
  ClaimReport,
  CloseWithdrawn,
  DecideReport,
  EndAbandonedClaim,
  FindReports,
  JudgeDuplicate,
  ListOwnDecisions,
  ListQueue,
  ReconcileQueue,
  ReleaseClaim,
  ResumeClock,
  ReviewReport,
  UndoDecision,
];

/** The queue, and what moderators do with the reports in it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([QueueItemEntity, AssessmentEntity, DecisionEntity, UrgencyChangeEntity]),
    AuditModule,
    IntakeModule,
    OutboxModule,
    ScreeningModule,
  ],
  providers: [IdempotentWrites, DecisionInputRules, RecordDecision, ...persistence, ...useCases],
  exports: useCases,
})
export class ModerationModule {}
