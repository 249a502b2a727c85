import { useQuery } from '@tanstack/react-query';
import { research } from '../api/doors.js';
import type { Page } from '../api/types.js';
import type { CallOptions } from '../api/client.js';
import type { Codebook, FacilityLine, FacilityProfile, Statistics, SummaryDetail, SummaryItem } from './types.js';

/** Notes that an answer holds invented data, so that the mark stands on the page even without the server's header. */
function marked<T>(answer: T, demo: boolean): T {
  if (demo) research.markDemo();
  return answer;
}

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
    queryFn: async () => {
      const page = await research.get<Page<FacilityLine>>('/facilities', { limit: 100 });
      return marked(
        page,
        page.items.some(({ demo }) => demo),
      );
    },
  });
}

export function useLatest(limit: number) {
  return useQuery({
    queryKey: ['summaries', 'latest', limit],
    queryFn: async () => {
      const page = await research.get<Page<SummaryItem>>('/summaries', { limit });
      return marked(
        page,
        page.items.some(({ demo }) => demo),
      );
    },
  });
}

export function useSummary(id: string, version?: number) {
  return useQuery({
    queryKey: ['summary', id, version],
    queryFn: async () => {
      const path = version === undefined ? `/summaries/${id}` : `/summaries/${id}/versions/${version}`;
      const summary = await research.get<SummaryDetail>(path);
      return marked(summary, summary.demo);
    },
  });
}

export function useFacility(slug: string) {
  return useQuery({
    queryKey: ['facility', slug],
    queryFn: async () => {
      const facility = await research.get<FacilityProfile>(`/facilities/${slug}`);
      return marked(facility, facility.demo);
    },
  });
}

export function useStatistics(by: string, query: CallOptions['query']) {
  return useQuery({
    queryKey: ['statistics', by, query],
    queryFn: () => research.get<Statistics>('/statistics', { by, measure: 'summaries', ...query }),
  });
}
