import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { insiders } from '../../api/doors.js';
import type { AuditVerification, Facility, PermissionTable, SystemStatus } from './admin-types.js';

export function useFacility(id: string) {
  return useQuery({
    queryKey: ['facility', id],
    queryFn: ({ signal }) => insiders.get<Facility>(`/facilities/${id}`, undefined, signal),
    enabled: id !== '',
  });
}

export function usePermissionTable() {
  return useQuery({ queryKey: ['permissions'], queryFn: () => insiders.get<PermissionTable>('/permissions') });
}

export function useSystemStatus(enabled = true) {
  return useQuery({
    queryKey: ['system-status'],
    queryFn: () => insiders.get<SystemStatus>('/system/status'),
    refetchInterval: 30_000,
    enabled,
  });
}

/** Reads the whole chain, so it runs when asked and never by itself. */
export function useVerifyAudit() {
  return useMutation({ mutationFn: () => insiders.get<AuditVerification>('/audit/verification') });
}

/** One write of the admin pages; afterwards the lists and details it may have changed are read again. */
export function useAdminChange<Input, Output = unknown>(change: (input: Input) => Promise<Output>, stale: string[][]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
