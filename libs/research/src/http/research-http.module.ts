import { type DynamicModule, Module } from '@nestjs/common';
import { ResearchModule } from '../research.module.js';
import { CodebookController } from './codebook.controller.js';
import { ContextController } from './context.controller.js';
import { Downloads } from './downloads.js';
import { FacilitiesController } from './facilities.controller.js';
import { IndicatorsController } from './indicators.controller.js';
import { PopulationController } from './population.controller.js';
import { PopulationTotalsController } from './population-totals.controller.js';
import { ReaderGate } from './reader-gate.js';
import { RecordAnswers } from './record-answers.js';
import { OrdersController, StatementsController, TransfersController } from './records.controller.js';
import { ResearchOptions } from './research-options.js';
import { SeriesController } from './series.controller.js';
import { StatisticsController } from './statistics.controller.js';
import { SummariesController } from './summaries.controller.js';
import { TimelineController } from './timeline.controller.js';

/** What the reading door may be told; the rest has defaults. */
export interface ResearchHttpOptions {
  /** Origin under which published summaries are cited. */
  readonly publicUrl: string;
  /** Calls per minute and process of one address without a key; 600 by default. */
  readonly openLimit?: number;
  /** Calls per minute and process of one key; 6,000 by default. */
  readonly keyLimit?: number;
  /** How long a reader of a download may read nothing; 30 seconds by default. */
  readonly stalledMillis?: number;
}

/** The routes of researchers and the public, for apps/research alone. */
@Module({})
export class ResearchHttpModule {
  static forRoot({
    publicUrl,
    openLimit = 600,
    keyLimit = 6_000,
    stalledMillis = 30_000,
  }: ResearchHttpOptions): DynamicModule {
    return {
      module: ResearchHttpModule,
      imports: [ResearchModule],
      controllers: [
        SummariesController,
        FacilitiesController,
        IndicatorsController,
        PopulationController,
        PopulationTotalsController,
        TimelineController,
        TransfersController,
        OrdersController,
        StatementsController,
        ContextController,
        SeriesController,
        StatisticsController,
        CodebookController,
      ],
      providers: [
        Downloads,
        ReaderGate,
        RecordAnswers,
        { provide: ResearchOptions, useValue: new ResearchOptions(publicUrl, openLimit, keyLimit, stalledMillis) },
      ],
    };
  }
}
