import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { insiders } from '../../api/doors.js';
import { postOnce } from '../../api/post-once.js';
import type { PublishedVersion, RetractionReason, Summary, SummaryInput } from './summary-types.js';

const summaryKey = (id: string) => ['summary', id] as const;

export function useSummary(id: string) {
  return useQuery({
    queryKey: summaryKey(id),
    queryFn: ({ signal }) => insiders.get<Summary>(`/summaries/${id}`, undefined, signal),
  });
}

/** A version as it was published; it never changes. */
export function useSummaryVersion(id: string, version: number | undefined) {
  return useQuery({
    queryKey: ['summary-version', id, version],
    queryFn: ({ signal }) => insiders.get<PublishedVersion>(`/summaries/${id}/versions/${version}`, undefined, signal),
    enabled: version !== undefined,
    staleTime: Infinity,
  });
}

function useSummaryChange<Input>(id: string | undefined, change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        id ? queries.invalidateQueries({ queryKey: summaryKey(id) }) : undefined,
        queries.invalidateQueries({ queryKey: ['list', '/summaries'] }),
      ]),
  });
}

export function useCreateSummary() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: SummaryInput) => postOnce<Summary>('/summaries', input),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['list', '/summaries'] }),
  });
}

export function useSaveSummary(id: string) {
  return useSummaryChange(id, (input: { revision: number; draft: Omit<SummaryInput, 'facilityId'> }) =>
    insiders.put<Summary>(`/summaries/${id}`, input.draft, { ifMatch: input.revision }),
  );
}

export function useSubmitSummary(id: string) {
  return useSummaryChange(id, (revision: number) =>
    insiders.put(`/summaries/${id}/submission`, undefined, { ifMatch: revision }),
  );
}

export function usePublishSummary(id: string) {
  return useSummaryChange(id, (revision: number) =>
    insiders.put(`/summaries/${id}/publication`, undefined, { ifMatch: revision }),
  );
}

export function useReturnSummary(id: string) {
  return useSummaryChange(id, (reason: string) => insiders.put(`/summaries/${id}/return`, { reason }));
}

export function useCorrectSummary(id: string) {
  return useSummaryChange(id, () => insiders.post(`/summaries/${id}/correction`));
}

export function useRetractSummary(id: string) {
  return useSummaryChange(id, (input: { reason: RetractionReason; note: string }) =>
    insiders.remove(`/summaries/${id}/publication`, input),
  );
}
