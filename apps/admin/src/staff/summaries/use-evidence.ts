import { useCursorList } from '../data/cursor-list.js';
import type { FoundReport } from '../data/report-types.js';
import type { Summary } from '../data/summary-types.js';

/** One report a summary may rest on. */
export type Evidence = Pick<FoundReport, 'reportId' | 'reference' | 'categories' | 'occurred' | 'publishable'> & {
  organization?: FoundReport['organization'];
};

/** The accepted reports of a place. */
export function useAcceptedReports(facilityId: string) {
  return useCursorList<FoundReport>('/report-search', { facility: facilityId, state: 'accepted' });
}

/** What a draft rests on already, then the other accepted reports of its place. */
export function useEvidenceOf(summary: Summary): Evidence[] {
  const accepted = useAcceptedReports(summary.facility.id).items ?? [];
  const gone = summary.reports
    .filter(({ id }) => accepted.every((report) => report.reportId !== id))
    .map(({ id, reference, state }) => ({
      reportId: id,
      reference,
      categories: [],
      occurred: null,
      publishable: state === 'accepted',
    }));
  return [...gone, ...accepted];
}
