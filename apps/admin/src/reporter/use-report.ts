import { useQuery } from '@tanstack/react-query';
import { insiders } from '../api/doors.js';
import type { ReportDetail } from '../api/types.js';

/** One report of the own organisation, read afresh each time its page is opened. */
export function useReport(reportId: string) {
  return useQuery({
    queryKey: ['reports', reportId],
    queryFn: ({ signal }) => insiders.get<ReportDetail>(`/reports/${reportId}`, undefined, signal),
    staleTime: 0,
  });
}
