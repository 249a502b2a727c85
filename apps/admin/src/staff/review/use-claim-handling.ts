import { useEffect } from 'react';
import { useSession } from '../../session/session.js';
import { useClaim, useRelease } from '../data/moderation.js';
import type { Review } from '../data/report-types.js';
import { useNow } from '../parts/use-now.js';

/** Less than this left of a lease and it is renewed, as long as the page is open. */
const RENEW_BELOW_MS = 5 * 60_000;

export interface ClaimHandling {
  /** Held by nobody, by the reader, or by a colleague. */
  holder: 'nobody' | 'me' | 'other';
  take: () => void;
  release: () => void;
  busy: boolean;
  error: unknown;
}

/** Who holds the report, and the two ways to change that. */
export function useClaimHandling({ report, claim }: Review): ClaimHandling {
  const { user } = useSession();
  const now = useNow();
  const take = useClaim(report.id);
  const release = useRelease(report.id);
  const assignee = claim?.assignee;
  const until = claim?.until ? new Date(claim.until).getTime() : 0;
  const left = until - now.getTime();
  const holder = !assignee || left <= 0 ? 'nobody' : assignee.id === user?.id ? 'me' : 'other';

  const { mutate: renew, isPending } = take;
  useEffect(() => {
    if (holder === 'me' && left < RENEW_BELOW_MS && !isPending) renew(undefined);
  }, [holder, left, isPending, renew]);

  return {
    holder,
    take: () => take.mutate(undefined),
    release: () => release.mutate(undefined),
    busy: take.isPending || release.isPending,
    error: take.error ?? release.error,
  };
}
