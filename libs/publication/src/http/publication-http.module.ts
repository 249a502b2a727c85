import { type DynamicModule, Module } from '@nestjs/common';
import { PublicationModule } from '../publication.module.js';
import { ContextPublicationController } from './context-publication.controller.js';
import { CopyConfirmationController } from './copy-confirmation.controller.js';
import { CopyRemovalController } from './copy-removal.controller.js';
import { FacilityPublicationController } from './facility-publication.controller.js';
import { ResearchAddress } from './research-address.js';
import { SummariesController } from './summaries.controller.js';
import { SummaryPublicationController } from './summary-publication.controller.js';

/** The routes of summaries and of what is confirmed about places and around them, for the insiders' door. */
@Module({})
export class PublicationHttpModule {
  /** `researchUrl` is the origin under which the public reads what is published. */
  static forRoot({ researchUrl }: { researchUrl: string }): DynamicModule {
    return {
      module: PublicationHttpModule,
      imports: [PublicationModule],
      controllers: [
        ContextPublicationController,
        CopyConfirmationController,
        CopyRemovalController,
        FacilityPublicationController,
        SummariesController,
        SummaryPublicationController,
      ],
      providers: [{ provide: ResearchAddress, useValue: new ResearchAddress(researchUrl) }],
    };
  }
}
