import { AuditTrail } from '@habeas/audit';
import { newId, newReference, type PersonActor } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import type { Report, ReportContent } from '../domain/report.js';
import { FacilityQuery } from '../persistence/facility.query.js';
import { ReferenceTaken, ReportRepository } from '../persistence/report.repository.js';

/** A report that is about to be written for the first time. */
export interface NewReport {
  readonly id: string;
  readonly content: ReportContent;
  readonly questionnaireVersion: string | null;
}

export interface WriteReportsInput {
  readonly reports: readonly NewReport[];
  readonly as: 'draft' | 'submitted';
  readonly at: Date;
  readonly importId?: string;
}

/**
 * Writes new reports with all that goes with one: categories, consents, history, outbox and, last because it makes
 * others wait, the audit chain. One report or a hundred, each leaves the same traces.
 */
@Injectable()
export class WriteReports {
  constructor(
    private readonly reports: ReportRepository,
    private readonly facilities: FacilityQuery,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async execute(tx: Tx, actor: PersonActor, input: WriteReportsInput): Promise<Report[]> {
    const places = input.reports.flatMap(({ content: { facilityId } }) => facilityId ?? []);
    const invented = await this.facilities.invented(sqlIn(tx), places);
    const reports = input.reports.map((report) => toReport(actor, report, input, invented));
    await this.reports.insert(tx, reports);
    if (input.as === 'submitted') await this.handIn(tx, actor, reports, input);
    const act = input.as === 'submitted' ? 'report.submitted' : 'report.drafted';
    const detail = input.importId === undefined ? undefined : { importId: input.importId };
    for (const { id } of reports)
      await this.audit.append(tx, { actor, act, objectType: 'report', objectId: id, detail });
    return reports;
  }

  private async handIn(
    tx: Tx,
    { accountId }: PersonActor,
    reports: Report[],
    { at }: WriteReportsInput,
  ): Promise<void> {
    const transition = { from: 'draft', to: 'submitted', actor: accountId, reason: null, at } as const;
    await this.reports.insertTransitions(
      tx,
      reports.map(({ id }) => ({ reportId: id, ...transition })),
    );
    for (const { id } of reports) await this.outbox.append(tx, 'report-submitted', { reportId: id });
  }
}

/** References are random: a clash is rare, and then the whole transaction is done again with a new one. */
export async function withFreshReferences<T>(work: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReferenceTaken) || tries <= 1) throw error;
    return withFreshReferences(work, tries - 1);
  }
}

function toReport(
  actor: PersonActor,
  report: NewReport,
  { as, at, importId }: WriteReportsInput,
  invented: ReadonlySet<string>,
): Report {
  return {
    ...report.content,
    id: report.id,
    reference: newReference(),
    organizationId: actor.organizationId,
    submitterId: actor.accountId,
    state: as,
    revision: 1,
    questionnaireVersion: report.questionnaireVersion,
    createdAt: at,
    submittedAt: as === 'submitted' ? at : null,
    stateChangedAt: at,
    importId: importId ?? null,
    demo: report.content.facilityId !== null && invented.has(report.content.facilityId),
  };
}

/** An unwritten report with an id of its own. */
export function newReport(content: ReportContent, questionnaireVersion: string | null): NewReport {
  return { id: newId(), content, questionnaireVersion };
}
