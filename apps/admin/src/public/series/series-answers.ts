import type { ResearchComponents } from '@habeas/api-client';

type Schemas = ResearchComponents['schemas'];

export type SeriesItem = Schemas['SeriesItemResponse'];
export type SeriesAnswer = Schemas['SeriesResponse'];
export type SeriesValue = Schemas['SeriesValueResponse'];
export type SeriesComparison = Schemas['SeriesComparisonResponse'];
