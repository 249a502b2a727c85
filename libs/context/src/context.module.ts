import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@habeas/audit';
import { IdempotentWrites } from '@habeas/platform/http';
import { RegistryModule } from '@habeas/registry';
import { CustodyAnswerRepository } from './persistence/custody-answer.repository.js';
import {
  ContextPlaceEntity,
  ContextRecordEntity,
  ContextRelationEntity,
  ContextSourceEntity,
  ContextVersionEntity,
  TransferOrderEntity,
} from './persistence/record.entities.js';
import { RecordRepository } from './persistence/record.repository.js';
import { SourceCopyRepository } from './persistence/source-copy.repository.js';
import { AnswerCustody } from './use-cases/answer-custody.js';
import { BringSource } from './use-cases/bring-source.js';
import { ChangeRecord } from './use-cases/change-record.js';
import { ConfirmRecord } from './use-cases/confirm-record.js';
import { ConfirmSourceCopy } from './use-cases/confirm-source-copy.js';
import { ConfirmedRecords } from './use-cases/confirmed-records.js';
import { ImportContext } from './use-cases/import-context.js';
import { KeepSourceCopy } from './use-cases/keep-source-copy.js';
import { ProposeRecord } from './use-cases/propose-record.js';
import { ReadRecords } from './use-cases/read-records.js';
import { RemoveSourceCopy } from './use-cases/remove-source-copy.js';
import { RetractRecord } from './use-cases/retract-record.js';
import { SeedContext } from './use-cases/seed-context.js';
import { WriteRecords } from './use-cases/write-records.js';

const useCases = [
  ChangeRecord,
  ConfirmedRecords,
  ConfirmRecord,
  ConfirmSourceCopy,
  ImportContext,
  KeepSourceCopy,
  ProposeRecord,
  ReadRecords,
  RemoveSourceCopy,
  RetractRecord,
  SeedContext,
];

/** What is known around places: transfers, court orders, statements, agreements, designations, media and statistics. */
@Module({
  imports: [
    AuditModule,
    RegistryModule,
    TypeOrmModule.forFeature([
      ContextRecordEntity,
      ContextVersionEntity,
      ContextSourceEntity,
      ContextPlaceEntity,
      ContextRelationEntity,
      TransferOrderEntity,
    ]),
  ],
  providers: [
    RecordRepository,
    SourceCopyRepository,
    CustodyAnswerRepository,
    AnswerCustody,
    BringSource,
    WriteRecords,
    IdempotentWrites,
    ...useCases,
  ],
  exports: useCases,
})
export class ContextModule {}
