import type { Report } from '../domain/report.js';
import type { ReportState } from '../domain/report-states.js';

/** What somebody who hands in a report gets back: enough to find it again, and nothing it says. */
export interface ReportReceipt {
  readonly id: string;
  readonly reference: string;
  readonly state: ReportState;
  readonly submittedAt: string | null;
}

export function receiptOf({ id, reference, state, submittedAt }: Report): ReportReceipt {
  return { id, reference, state, submittedAt: submittedAt?.toISOString() ?? null };
}
