import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { insiders } from '../../api/doors.js';
import { forgetUnanswered, postOnce } from '../../api/post-once.js';
import type { Claim, DecisionMade, DecisionRequest, DuplicateVerdict, QueueItem, Review } from './report-types.js';
import type { ReportState, Urgency } from './shared-types.js';

const reviewKey = (reportId: string) => ['review', reportId] as const;

/** The report with everything a moderator weighs. */
export function useReview(reportId: string) {
  return useQuery({
    queryKey: reviewKey(reportId),
    queryFn: ({ signal }) => insiders.get<Review>(`/reports/${reportId}/review`, undefined, signal),
    refetchInterval: 60_000,
  });
}

function useChange<Input, Output>(reportId: string, change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    // also after a refusal: a 409 or 412 means that the page shows an older state than the server has
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: reviewKey(reportId) }),
        queries.invalidateQueries({ queryKey: ['list', '/queue'] }),
        queries.invalidateQueries({ queryKey: ['list', '/decisions'] }),
      ]),
  });
}

export function useClaim(reportId: string) {
  return useChange(reportId, () => insiders.put<Claim>(`/reports/${reportId}/claim`));
}

/** The same for any report of the queue. */
export function useClaimFromQueue() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reportId: string) => insiders.put<Claim>(`/reports/${reportId}/claim`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['list', '/queue'] }),
  });
}

/** How the claim of one of several reports went: the claim, or why it was refused. */
export interface ClaimTried {
  reference: string;
  claim: Claim | null;
  error: unknown;
}

/** Claims several reports one after the other, each a write of its own: what is refused for one stops none of the others. */
export function useClaimSeveral() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (items: readonly QueueItem[]) => {
      const tried: ClaimTried[] = [];
      for (const { reportId, reference } of items) {
        tried.push(
          await insiders.put<Claim>(`/reports/${reportId}/claim`).then(
            (claim) => ({ reference, claim, error: null }),
            (error: unknown) => ({ reference, claim: null, error }),
          ),
        );
      }
      return tried;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['list', '/queue'] }),
  });
}

export function useRelease(reportId: string) {
  return useChange(reportId, () => insiders.remove<void>(`/reports/${reportId}/claim`));
}

export function useDecide(reportId: string) {
  return useChange(reportId, (decision: DecisionRequest) =>
    postOnce<DecisionMade>(`/reports/${reportId}/decisions`, decision),
  );
}

export function useJudgeDuplicate(reportId: string) {
  return useChange(reportId, (input: { otherId: string; verdict: DuplicateVerdict }) =>
    insiders.put<unknown>(`/reports/${reportId}/duplicates/${input.otherId}`, { verdict: input.verdict }),
  );
}

export function useChangeUrgency(reportId: string) {
  return useChange(reportId, (input: { urgency: Urgency; reason: string }) =>
    insiders.put<unknown>(`/reports/${reportId}/urgency`, input),
  );
}

/** Takes a decision back while nothing followed from it. */
export function useUndoDecision() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: { reportId: string; id: string }) =>
      insiders.remove<{ state: ReportState }>(`/reports/${decision.reportId}/decisions/${decision.id}`),
    onSuccess: (_answer, { reportId }) => forgetUnanswered(`/reports/${reportId}/decisions`),
    onSettled: (_answer, _error, decision) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: reviewKey(decision.reportId) }),
        queries.invalidateQueries({ queryKey: ['list'] }),
      ]),
  });
}
