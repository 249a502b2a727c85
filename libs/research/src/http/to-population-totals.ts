import { totalNote } from '../domain/notes.js';
import type { PopulationTotals, TotalSeries } from '../use-cases/read-population-totals.js';
import type { PopulationTotalSeriesResponse, PopulationTotalsResponse } from './dto/population-totals.response.js';
import { toPoint, toSource } from './to-population-response.js';

export function toPopulationTotals(group: string, { groups, series }: PopulationTotals): PopulationTotalsResponse {
  return { group, groups: [...groups], series: series.map(toTotalSeries), note: totalNote };
}

function toTotalSeries({ source, resolution, points }: TotalSeries): PopulationTotalSeriesResponse {
  return {
    ...toSource(source, resolution),
    points: points.map((point) => ({ ...toPoint(point, resolution), places: point.places })),
  };
}
