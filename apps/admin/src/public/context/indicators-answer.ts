import type { ResearchComponents } from '@habeas/api-client';

type Schemas = ResearchComponents['schemas'];

/** A figure of a place: one for each pair of inputs. */
export type Indicator = Schemas['IndicatorResponse'];
/** An indicator without a value, and why there is none. */
export type AbsentIndicator = Schemas['AbsentIndicatorResponse'];
export type IndicatorsAnswer = Schemas['IndicatorsResponse'];
