import { Module } from '@nestjs/common';
import { RegistryModule } from '../registry.module.js';
import { FacilitiesController } from './facilities.controller.js';
import { FacilityAnswers } from './facility-answers.js';
import { FacilityClaimsController } from './facility-claims.controller.js';
import { FacilityProposalsController } from './facility-proposals.controller.js';
import { IndicatorFlagsController } from './indicator-flags.controller.js';

/** The routes of places and what is claimed of them, for the insiders' door. */
@Module({
  imports: [RegistryModule],
  controllers: [FacilitiesController, FacilityClaimsController, FacilityProposalsController, IndicatorFlagsController],
  providers: [FacilityAnswers],
})
export class RegistryHttpModule {}
