import { useParams } from '@tanstack/react-router';
import { CheckPage } from './check-page.js';
import { DeleteDraftPage } from './delete-draft-page.js';
import { ReportPage } from './report-page.js';
import { SentPage } from './sent-page.js';

/** The pages after the last question, in a chunk of their own. */
export function CheckRoute() {
  return <CheckPage reportId={useReportId()} />;
}

export function DeleteDraftRoute() {
  return <DeleteDraftPage reportId={useReportId()} />;
}

export function SentRoute() {
  return <SentPage reportId={useReportId()} />;
}

export function ReportRoute() {
  return <ReportPage reportId={useReportId()} />;
}

function useReportId(): string {
  const { reportId }: { reportId?: string } = useParams({ strict: false });
  return reportId ?? '';
}
