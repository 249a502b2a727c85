import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  NearDuplicateBandEntity,
  NearDuplicateEntity,
  PersonalDataSpanEntity,
} from './persistence/findings.entities.js';
import { NearDuplicateRepository } from './persistence/near-duplicate.repository.js';
import { ScreeningEntity, ScreeningStepEntity } from './persistence/screening.entities.js';
import { ScreeningRepository } from './persistence/screening.repository.js';
import { CloseScreening } from './use-cases/close-screening.js';
import { JudgeNearDuplicate } from './use-cases/judge-near-duplicate.js';

const entities = [
  ScreeningEntity,
  ScreeningStepEntity,
  PersonalDataSpanEntity,
  NearDuplicateBandEntity,
  NearDuplicateEntity,
];

/** What others ask of screening. The detectors themselves run in the worker only, which loads them by its jobs module. */
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  providers: [ScreeningRepository, NearDuplicateRepository, CloseScreening, JudgeNearDuplicate],
  exports: [ScreeningRepository, NearDuplicateRepository, CloseScreening, JudgeNearDuplicate],
})
export class ScreeningModule {}
