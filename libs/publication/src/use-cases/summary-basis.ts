import { ReportsForSummary, type ReportForSummary } from '@habeas/intake';
import { Invalid } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { AcceptedAssessments } from '@habeas/moderation';
import { Injectable } from '@nestjs/common';
import { type AffectedBounds, affectedBounds, assertSupported } from '../domain/affected-bounds.js';
import { independentSources } from '../domain/independent-sources.js';
import type { AffectedCount, SummaryContent } from '../domain/summary.js';
import { CitedReportsQuery, type SummaryFacility } from '../persistence/cited-reports.query.js';

/** Everything that a summary rests on, as it stands in this transaction. */
export interface Basis {
  readonly reports: readonly ReportForSummary[];
  readonly facility: SummaryFacility;
  /** Report ids by spoken reference. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Names of the independent sources, one for each: the first of the organisations that share it. */
  readonly sources: readonly string[];
  readonly proof: number;
  /** What the best assessed of the reports reaches. */
  readonly highestProof: number;
  readonly contested: boolean;
  readonly affected: AffectedCount | null;
  /** Between which numbers the reports leave a choice. */
  readonly affectedBounds: AffectedBounds | null;
}

/** Credibility from here on (doubtful, improbable) marks a summary as contested; 6 only says that nobody could judge. */
const doubtful = [4, 5];

/** Gathers what a summary rests on. */
@Injectable()
export class SummaryBasis {
  constructor(
    private readonly reportsForSummary: ReportsForSummary,
    private readonly assessments: AcceptedAssessments,
    private readonly cited: CitedReportsQuery,
  ) {}

  /** For a transaction that writes: the reports stay as they are until it ends. */
  async of(tx: Tx, content: SummaryContent): Promise<Basis> {
    await this.cited.holdReports(tx, content.reportIds);
    return this.read(tx, content);
  }

  async read(tx: Tx, content: SummaryContent): Promise<Basis> {
    const { reportIds } = content;
    const reports = await this.reportsForSummary.find(tx, reportIds);
    const facility = await this.cited.facility(sqlIn(tx), content.facilityId);
    if (!facility)
      throw new Invalid('facility_unknown', 'This facility does not exist.', [
        { field: 'facilityId', code: 'unknown' },
      ]);
    const assessments = await this.assessments.find(tx, reportIds);
    const proofs = assessments.length === 0 ? [0] : assessments.map(({ proof }) => proof);
    const origins = reports.map(({ id, organizationId }) => ({ reportId: id, organizationId }));
    const groups = independentSources(origins, await this.cited.sameOrigin(sqlIn(tx), reportIds));
    return {
      reports,
      facility,
      idOf: new Map(reports.map(({ reference, id }) => [reference, id])),
      sources: groups.map((group) => firstOrganization(reports, group)),
      proof: content.proof ?? Math.min(...proofs),
      highestProof: Math.max(...proofs),
      contested: assessments.some(({ informationCredibility }) => doubtful.includes(informationCredibility)),
      affected: content.affected ?? largestCount(reports),
      affectedBounds: affectedBounds(reports.map(({ affected }) => affected)),
    };
  }

  /**
   * @throws Invalid `report_not_accepted`, `consent_missing`, `report_elsewhere`, `proof_above_assessment` or `affected_unsupported`
   */
  assertUsable(content: SummaryContent, { reports, proof, highestProof, affectedBounds: bounds }: Basis): void {
    const missing = content.reportIds.length !== reports.length;
    if (missing || reports.some(({ state }) => state !== 'accepted')) {
      throw new Invalid('report_not_accepted', 'A summary rests on accepted reports only.', [
        { field: 'reportIds', code: 'report_not_accepted' },
      ]);
    }
    if (!reports.every(({ consents }) => mayBePublished(consents))) {
      throw new Invalid('consent_missing', 'A report has no consent to publish an anonymised summary.', [
        { field: 'reportIds', code: 'consent_missing' },
      ]);
    }
    if (reports.some(({ facilityId }) => facilityId !== null && facilityId !== content.facilityId)) {
      throw new Invalid('report_elsewhere', 'A report speaks of another facility.', [
        { field: 'reportIds', code: 'report_elsewhere' },
      ]);
    }
    if (proof > highestProof) {
      throw new Invalid('proof_above_assessment', 'No cited report was assessed that high.', [
        { field: 'proof', code: 'too_high' },
      ]);
    }
    assertSupported(content.affected, bounds);
  }
}

/** Publication needs its own yes; a no to the review itself stands against it as well. */
export function mayBePublished(consents: ReportForSummary['consents']): boolean {
  const review = consents.internal_review;
  return consents.publish_anonymised_summary === 'granted' && review !== 'refused' && review !== 'withdrawn';
}

/** To be counted needs a yes of its own: a report may be told in a summary and still be left out of every number. */
export function mayBeCounted(consents: ReportForSummary['consents']): boolean {
  return consents.aggregate_statistics === 'granted';
}

function firstOrganization(reports: readonly ReportForSummary[], group: readonly string[]): string {
  return (
    reports
      .filter(({ id }) => group.includes(id))
      .map(({ organizationId }) => organizationId)
      .toSorted()[0] ?? ''
  );
}

/** Two reports may speak of the same people: the largest count is told, never a sum. */
function largestCount(reports: readonly ReportForSummary[]): AffectedCount | null {
  const counts = reports.map(({ affected }) => affected).filter((affected) => affected !== null);
  const first = counts.toSorted((one, other) => size(other) - size(one))[0];
  return first ? { low: first.low, best: first.best, high: first.high } : null;
}

function size({ low, best, high }: AffectedCount): number {
  return best ?? low ?? high ?? 0;
}
