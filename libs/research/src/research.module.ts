import { Module } from '@nestjs/common';
import { CurrentRecordsQuery } from './persistence/current-records.query.js';
import { CurrentSummariesQuery } from './persistence/current-summaries.query.js';
import { PopulationTotalQuery } from './persistence/population-total.query.js';
import { PublishedCodebookQuery } from './persistence/published-codebook.query.js';
import { PublishedContextQuery } from './persistence/published-context.query.js';
import { PublishedFacilityQuery } from './persistence/published-facility.query.js';
import { PublishedIndicatorQuery } from './persistence/published-indicator.query.js';
import { PublishedPopulationQuery } from './persistence/published-population.query.js';
import { PublishedStatisticsQuery } from './persistence/published-statistics.query.js';
import { PublishedSummaryQuery } from './persistence/published-summary.query.js';
import { PublishedTimelineQuery } from './persistence/published-timeline.query.js';
import { ResearchDatabase } from './persistence/research-database.js';
import { CountStatistics } from './use-cases/count-statistics.js';
import { ExportSummaries } from './use-cases/export-summaries.js';
import { ListSummaries } from './use-cases/list-summaries.js';
import { ReadCodebook } from './use-cases/read-codebook.js';
import { ReadContext } from './use-cases/read-context.js';
import { ReadFacilities } from './use-cases/read-facilities.js';
import { ReadIndicators } from './use-cases/read-indicators.js';
import { ReadPopulation } from './use-cases/read-population.js';
import { ReadPopulationTotals } from './use-cases/read-population-totals.js';
import { ReadSeries } from './use-cases/read-series.js';
import { ReadSummary } from './use-cases/read-summary.js';
import { ReadTimeline } from './use-cases/read-timeline.js';
import { RecogniseReader } from './use-cases/recognise-reader.js';

const useCases = [
  CountStatistics,
  ExportSummaries,
  ListSummaries,
  ReadCodebook,
  ReadContext,
  ReadFacilities,
  ReadIndicators,
  ReadPopulation,
  ReadPopulationTotals,
  ReadSeries,
  ReadSummary,
  ReadTimeline,
  RecogniseReader,
];

/** The read side over `published`. It writes nothing and knows no private table. */
@Module({
  providers: [
    ResearchDatabase,
    CurrentRecordsQuery,
    CurrentSummariesQuery,
    PopulationTotalQuery,
    PublishedCodebookQuery,
    PublishedContextQuery,
    PublishedFacilityQuery,
    PublishedIndicatorQuery,
    PublishedPopulationQuery,
    PublishedStatisticsQuery,
    PublishedSummaryQuery,
    PublishedTimelineQuery,
    ...useCases,
  ],
  exports: useCases,
})
export class ResearchModule {}
