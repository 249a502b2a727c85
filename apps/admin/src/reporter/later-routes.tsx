import { useParams } from '@tanstack/react-router';
import { ReportPage } from './report-page.js';
import { SentPage } from './sent-page.js';

/** The pages after sending, in a chunk of their own. */
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
