import { gapNote } from '../domain/notes.js';
import { periodOf } from '../domain/population-span.js';
import type { Population, PopulationSeries } from '../use-cases/read-population.js';
import type { PopulationResponse, PopulationSeriesResponse } from './dto/population.response.js';
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
  return {
    dataset: source.dataset,
    group: source.code,
    measure: source.measure,
    unit: source.unit,
    resolution,
    sourceResolution: source.resolution,
    yearStartsIn: source.year_starts_in,
    source: { title: source.title, publisher: source.publisher, url: source.url },
    points: points.map(({ period, value, low, high, readings, possible }) => ({
      period: periodOf(period, resolution),
      value,
      low,
      high,
      readings,
      possible,
    })),
  };
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
