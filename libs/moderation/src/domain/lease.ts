/** How long a claim holds without a sign of its holder. Claiming again renews it; nothing needs to end it. */
export const leaseMinutes = 15;

/** Who works on a report, and until when others keep off. */
export interface Lease {
  readonly assigneeId: string | null;
  readonly leaseUntil: Date | null;
}

/** Nobody's. */
export const noLease: Lease = { assigneeId: null, leaseUntil: null };

/** A lease for somebody, from now. */
export function leaseFor(
  accountId: string,
  now: Date,
): Lease & { readonly assigneeId: string; readonly leaseUntil: Date } {
  return { assigneeId: accountId, leaseUntil: new Date(now.getTime() + leaseMinutes * 60_000) };
}

/** Who holds the report at this moment. */
export function holderOf({ assigneeId, leaseUntil }: Lease, now: Date): string | null {
  return assigneeId !== null && leaseUntil !== null && leaseUntil > now ? assigneeId : null;
}

/** Whether somebody may claim: nobody holds it, or they do themselves. */
export function isClaimable(lease: Lease, accountId: string, now: Date): boolean {
  const holder = holderOf(lease, now);
  return holder === null || holder === accountId;
}
