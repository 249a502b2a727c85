import { AuditModule } from '@habeas/audit';
import { ContextModule } from '@habeas/context';
import { IntakeModule } from '@habeas/intake';
import { ModerationModule } from '@habeas/moderation';
import { IdempotentWrites } from '@habeas/platform/http';
import { OutboxModule } from '@habeas/platform/outbox';
import { RegistryModule } from '@habeas/registry';
import { TaxonomyModule } from '@habeas/taxonomy';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CitedReportsQuery } from './persistence/cited-reports.query.js';
import { PublishedCodebookRepository } from './persistence/published-codebook.repository.js';
import { PublishedContextRepository } from './persistence/published-context.repository.js';
import { PublishedFacilityRepository } from './persistence/published-facility.repository.js';
import { PublishedIndicatorRepository } from './persistence/published-indicator.repository.js';
import { PopulationTotalRepository } from './persistence/population-total.repository.js';
import { PublishedPopulationRepository } from './persistence/published-population.repository.js';
import { PublishedSideRepository } from './persistence/published-side.repository.js';
import { SourceTags } from './persistence/source-tags.query.js';
import { SummaryViewQuery } from './persistence/summary-view.query.js';
import { summaryEntities } from './persistence/summary.entities.js';
import { SummaryRepository } from './persistence/summary.repository.js';
import { TiesQuery } from './persistence/ties.query.js';
import { CheckDisclosure } from './use-cases/check-disclosure.js';
import { CheckFactDisclosure } from './use-cases/check-fact-disclosure.js';
import { ConfirmContextCopy } from './use-cases/context/confirm-context-copy.js';
import { ConfirmContextRecord } from './use-cases/context/confirm-context-record.js';
import { PublishContext } from './use-cases/context/publish-context.js';
import { RemoveContextCopy } from './use-cases/context/remove-context-copy.js';
import { RetractContextRecord } from './use-cases/context/retract-context-record.js';
import { ConfirmFacility } from './use-cases/confirm-facility.js';
import { CorrectSummary } from './use-cases/correct-summary.js';
import { DraftSummary } from './use-cases/draft-summary.js';
import { EditSummary } from './use-cases/edit-summary.js';
import { PublishIndicators } from './use-cases/publish-indicators.js';
import { Independence } from './use-cases/independence.js';
import { PublishReadings } from './use-cases/publish-readings.js';
import { PublishReferenceData } from './use-cases/publish-reference-data.js';
import { PublishSummary } from './use-cases/publish-summary.js';
import { PublishedTexts } from './use-cases/published-texts.js';
import { ReadSummaries } from './use-cases/read-summaries.js';
import { ReconcileConsents } from './use-cases/reconcile-consents.js';
import { RefusedPublications } from './use-cases/refused-publications.js';
import { ReportedTexts } from './use-cases/reported-texts.js';
import { RetractForConsent } from './use-cases/retract-for-consent.js';
import { RetractFacility } from './use-cases/retract-facility.js';
import { RetractFromFacility } from './use-cases/retract-from-facility.js';
import { RetractSummary } from './use-cases/retract-summary.js';
import { ReturnSummary } from './use-cases/return-summary.js';
import { StopCounting } from './use-cases/stop-counting.js';
import { SubmitSummary } from './use-cases/submit-summary.js';
import { SummaryBasis } from './use-cases/summary-basis.js';
import { SummaryRules } from './use-cases/summary-rules.js';

const persistence = [
  CitedReportsQuery,
  PublishedCodebookRepository,
  PublishedContextRepository,
  PublishedFacilityRepository,
  PublishedIndicatorRepository,
  PublishedPopulationRepository,
  PopulationTotalRepository,
  PublishedSideRepository,
  SourceTags,
  SummaryRepository,
  SummaryViewQuery,
  TiesQuery,
];

const useCases = [
  CheckDisclosure,
  ConfirmContextCopy,
  ConfirmContextRecord,
  ConfirmFacility,
  CorrectSummary,
  DraftSummary,
  EditSummary,
  PublishIndicators,
  PublishReadings,
  PublishReferenceData,
  PublishSummary,
  ReadSummaries,
  RemoveContextCopy,
  RetractContextRecord,
  ReconcileConsents,
  RetractForConsent,
  RetractFacility,
  RetractFromFacility,
  RetractSummary,
  ReturnSummary,
  StopCounting,
  SubmitSummary,
];

/** From accepted reports to what the public reads: the only writer of `published`. */
@Module({
  imports: [
    TypeOrmModule.forFeature(summaryEntities),
    AuditModule,
    ContextModule,
    IntakeModule,
    ModerationModule,
    OutboxModule,
    RegistryModule,
    TaxonomyModule,
  ],
  providers: [
    CheckFactDisclosure,
    ReportedTexts,
    IdempotentWrites,
    Independence,
    PublishContext,
    PublishedTexts,
    RefusedPublications,
    SummaryBasis,
    SummaryRules,
    ...persistence,
    ...useCases,
  ],
  exports: useCases,
})
export class PublicationModule {}
