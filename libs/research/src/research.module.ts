import { Module } from '@nestjs/common';
import { CurrentSummariesQuery } from './persistence/current-summaries.query.js';
import { PublishedCodebookQuery } from './persistence/published-codebook.query.js';
import { PublishedFacilityQuery } from './persistence/published-facility.query.js';
import { PublishedIndicatorQuery } from './persistence/published-indicator.query.js';
import { PublishedPopulationQuery } from './persistence/published-population.query.js';
import { PublishedStatisticsQuery } from './persistence/published-statistics.query.js';
import { PublishedSummaryQuery } from './persistence/published-summary.query.js';
import { ResearchDatabase } from './persistence/research-database.js';
import { CountStatistics } from './use-cases/count-statistics.js';
import { ExportSummaries } from './use-cases/export-summaries.js';
import { ListSummaries } from './use-cases/list-summaries.js';
import { ReadCodebook } from './use-cases/read-codebook.js';
import { ReadFacilities } from './use-cases/read-facilities.js';
import { ReadIndicators } from './use-cases/read-indicators.js';
import { ReadPopulation } from './use-cases/read-population.js';
import { ReadSummary } from './use-cases/read-summary.js';
import { RecogniseReader } from './use-cases/recognise-reader.js';

const useCases = [
  CountStatistics,
  ExportSummaries,
  ListSummaries,
  ReadCodebook,
  ReadFacilities,
  ReadIndicators,
  ReadPopulation,
  ReadSummary,
  RecogniseReader,
];

/** The read side over `published`. It writes nothing and knows no private table. */
@Module({
  providers: [
    ResearchDatabase,
    CurrentSummariesQuery,
    PublishedCodebookQuery,
    PublishedFacilityQuery,
    PublishedIndicatorQuery,
    PublishedPopulationQuery,
    PublishedStatisticsQuery,
    PublishedSummaryQuery,
    ...useCases,
  ],
  exports: useCases,
})
export class ResearchModule {}
