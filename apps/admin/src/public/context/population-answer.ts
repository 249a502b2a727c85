import type { ResearchComponents } from '@habeas/api-client';
import type { NamedSeries } from '../charts/population-chart.js';
import type { Resolution } from '../charts/gaps.js';

type Schemas = ResearchComponents['schemas'];

/** What one source counts. */
export type PopulationSeriesAnswer = Schemas['PopulationSeriesResponse'];
export type PopulationAnswer = Schemas['PopulationResponse'];

export const resolutions = ['day', 'month', 'year'] as const satisfies readonly Resolution[];

/** How the counts of a place are looked at: it stands in the address. */
export interface PopulationView {
  readonly resolution: Resolution;
  readonly group: string;
}

/** The view that the address asks for; months of all people where it says nothing that there is. */
export function viewFrom(search: Record<string, unknown>): PopulationView {
  const { resolution, group } = search;
  return {
    resolution: resolutions.find((one) => one === resolution) ?? 'month',
    group: typeof group === 'string' && /^[a-z][a-z0-9_]{0,59}$/.test(group) ? group : 'all',
  };
}

/** A series as it is drawn, under a name in the page's language. */
export function toNamedSeries(answer: PopulationSeriesAnswer, name: string): NamedSeries {
  return {
    key: `${answer.dataset} ${answer.measure}`,
    name,
    source: [answer.source.title, answer.source.publisher].filter(Boolean).join(', '),
    resolution: resolutions.find((one) => one === answer.resolution) ?? 'day',
    readings: answer.points.map(({ period, value, readings, possible }) => ({
      period,
      value,
      readings,
      possible,
    })),
  };
}
