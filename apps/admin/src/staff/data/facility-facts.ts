import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../api/answer.js';
import { insiders } from '../../api/doors.js';

/** What of a place is confirmed by itself, at the revision of the place that was read. */
export type FacilityFact = { revision: number } & ({ kind: 'profile' } | { kind: 'name' | 'claim'; id: string });

/** What can be taken back: a place from the public, or a name or a claim of it. */
export type RetractableFact = { kind: 'profile' } | { kind: 'name' | 'claim'; id: string };

export type FactReason = Answer<'RetractFactRequest'>['reason'];
export const factReasons: readonly FactReason[] = ['error', 'risk', 'source_withdrawn'];

export function useConfirmFact(facilityId: string) {
  return useFactChange(facilityId, (fact: FacilityFact) =>
    insiders.put(
      fact.kind === 'profile'
        ? `/facilities/${facilityId}/confirmation`
        : `/facilities/${facilityId}/${fact.kind}s/${fact.id}/confirmation`,
      undefined,
      { ifMatch: fact.revision },
    ),
  );
}

export function useRetractFact(facilityId: string) {
  return useFactChange(facilityId, ({ fact, reason }: { fact: RetractableFact; reason: FactReason }) =>
    insiders.remove(
      fact.kind === 'profile'
        ? `/facilities/${facilityId}/confirmation`
        : `/facilities/${facilityId}/${fact.kind}s/${fact.id}`,
      { reason },
    ),
  );
}

function useFactChange<Input>(facilityId: string, change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    // also after a refusal: a colleague may have been first
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['facility', facilityId] }),
        queries.invalidateQueries({ queryKey: ['list', '/facility-proposals'] }),
        queries.invalidateQueries({ queryKey: ['list', '/facilities'] }),
      ]),
  });
}
