/** What is known about where a report comes from. */
export interface ReportOrigin {
  readonly reportId: string;
  readonly organizationId: string;
}

/**
 * Groups reports that may rest on one and the same witness: taken by one organisation, or seen as near-duplicates.
 * Each group counts as one source.
 */
export function independentSources(
  origins: readonly ReportOrigin[],
  sameOrigin: readonly (readonly [string, string])[],
): string[][] {
  const leader = new Map(origins.map(({ reportId }) => [reportId, reportId]));
  const find = (id: string): string => {
    const next = leader.get(id) ?? id;
    return next === id ? id : find(next);
  };
  const join = (one: string, other: string): void => {
    if (leader.has(one) && leader.has(other)) leader.set(find(one), find(other));
  };
  const firstOf = new Map<string, string>();
  for (const { reportId, organizationId } of origins) {
    const first = firstOf.get(organizationId);
    if (first === undefined) firstOf.set(organizationId, reportId);
    else join(first, reportId);
  }
  for (const [one, other] of sameOrigin) join(one, other);
  const groups = new Map<string, string[]>();
  for (const { reportId } of origins) groups.set(find(reportId), [...(groups.get(find(reportId)) ?? []), reportId]);
  return [...groups.values()];
}
