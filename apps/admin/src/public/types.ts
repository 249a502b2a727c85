import type { ResearchComponents } from '@habeas/api-client';

type Schemas = ResearchComponents['schemas'];

/** What the research API answers, by its name in the OpenAPI document: a changed answer breaks the build. */
export type PublicCategory = Schemas['CategoryResponse'];
export type SummaryItem = Schemas['SummaryItemResponse'];
export type SummaryDetail = Schemas['SummaryResponse'];
export type FacilityLine = Schemas['FacilityItemResponse'];
export type FacilityProfile = Schemas['FacilityProfileResponse'];
export type PublicClaim = Schemas['ClaimResponse'];
export type Statistics = Schemas['StatisticsResponse'];
export type StatisticCell = Schemas['StatisticCellResponse'];
export type Codebook = Schemas['CodebookResponse'];

/** What is left of a retracted summary, inside the 410. */
export type Tombstone = Schemas['TombstoneResponse'];
