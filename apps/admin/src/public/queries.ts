import { useQuery } from '@tanstack/react-query';
import { research } from '../api/doors.js';
import type { Page } from '../api/types.js';
import type { CallOptions } from '../api/client.js';
import type { Codebook, FacilityLine, FacilityProfile, Statistics, SummaryDetail, SummaryItem } from './types.js';

export function useCodebook() {
  return useQuery({
    queryKey: ['codebook'],
    queryFn: () => research.get<Codebook>('/taxonomy'),
    staleTime: Infinity,
  });
}

export function useFacilities() {
  return useQuery({
    queryKey: ['facilities'],
    queryFn: () => research.get<Page<FacilityLine>>('/facilities', { limit: 100 }),
  });
}

export function useLatest(limit: number) {
  return useQuery({
    queryKey: ['summaries', 'latest', limit],
    queryFn: () => research.get<Page<SummaryItem>>('/summaries', { limit }),
  });
}

export function useSummary(id: string, version?: number) {
  return useQuery({
    queryKey: ['summary', id, version],
    queryFn: () =>
      research.get<SummaryDetail>(version === undefined ? `/summaries/${id}` : `/summaries/${id}/versions/${version}`),
  });
}

export function useFacility(slug: string) {
  return useQuery({
    queryKey: ['facility', slug],
    queryFn: () => research.get<FacilityProfile>(`/facilities/${slug}`),
  });
}

export function useStatistics(by: string, query: CallOptions['query']) {
  return useQuery({
    queryKey: ['statistics', by, query],
    queryFn: () => research.get<Statistics>('/statistics', { by, measure: 'summaries', ...query }),
  });
}
