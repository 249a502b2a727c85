import { gapNote } from '../domain/notes.js';
import { periodOf, type Resolution } from '../domain/population-span.js';
import type { PopulationPointRow, PopulationSeriesRow } from '../persistence/published-population.query.js';
import type { Population, PopulationSeries } from '../use-cases/read-population.js';
import type {
  PopulationPointResponse,
  PopulationResponse,
  PopulationSeriesResponse,
} from './dto/population.response.js';
import { toClaim } from './to-facility-response.js';

export function toPopulation(group: string, population: Population): PopulationResponse {
  return {
    facility: population.facility.slug,
    group,
    groups: [...population.groups],
    series: population.series.map(toSeries),
    capacity: population.capacity.map(toClaim),
    held: population.held.map(toClaim),
    note: gapNote,
  };
}

function toSeries({ source, resolution, points }: PopulationSeries): PopulationSeriesResponse {
  return { ...toSource(source, resolution), points: points.map((point) => toPoint(point, resolution)) };
}

/** What is told of a series besides its points. */
export function toSource(
  source: Omit<PopulationSeriesRow, 'series_id'>,
  resolution: Resolution,
): Omit<PopulationSeriesResponse, 'points'> {
  return {
    dataset: source.dataset,
    group: source.code,
    measure: source.measure,
    unit: source.unit,
    resolution,
    sourceResolution: source.resolution,
    yearStartsIn: source.year_starts_in,
    source: { title: source.title, publisher: source.publisher, url: source.url },
  };
}

export function toPoint(
  { period, value, low, high, readings, possible }: PopulationPointRow,
  resolution: Resolution,
): PopulationPointResponse {
  return { period: periodOf(period, resolution), value, low, high, readings, possible };
}

/** The columns of a download, in order: each row says what it is and whose figure it is. */
export const populationColumns = [
  'facility',
  'dataset',
  'source',
  'publisher',
  'url',
  'group',
  'measure',
  'unit',
  'resolution',
  'period',
  'value',
  'low',
  'high',
  'readings',
  'possible',
] as const;

export type PopulationRow = Record<(typeof populationColumns)[number], string | number | null>;

export function* populationRows(group: string, population: Population): Generator<PopulationRow> {
  const { facility, series } = toPopulation(group, population);
  for (const { dataset, source, measure, unit, resolution, points } of series) {
    const { title, publisher, url } = source;
    for (const point of points) {
      yield { facility, dataset, source: title, publisher, url, group, measure, unit, resolution, ...point };
    }
  }
}
