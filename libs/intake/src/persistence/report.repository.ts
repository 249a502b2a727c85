import { constraintOf, sqlIn, type Tx } from '@habeas/platform/database';
import { newId } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import type { ConsentGrant, ConsentStatus } from '../domain/consent.js';
import { consentGrants } from '../domain/consent.js';
import type { Report } from '../domain/report.js';
import type { ReportState } from '../domain/report-states.js';
import { ReportCategoryEntity, ReportConsentEntity, ReportTransitionEntity } from './report-parts.entity.js';
import { ReportEntity } from './report.entity.js';

/** Thrown when a new report's reference is already another's; the caller takes a new one and tries again. */
export class ReferenceTaken extends Error {}

/** A move of a report from one state to another, as its history keeps it. */
export interface Transition {
  readonly reportId: string;
  readonly from: ReportState;
  readonly to: ReportState;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** What is needed to decide about a report without reading what it says. */
export interface LockedReport {
  readonly id: string;
  readonly organizationId: string;
  readonly submitterId: string;
  readonly state: ReportState;
  readonly revision: number;
}

/** Writes reports. Reading for people is the work of the queries beside it. */
@Injectable()
export class ReportRepository {
  /** Inserts reports with their categories and what was said about consent. */
  async insert(tx: Tx, reports: readonly Report[]): Promise<void> {
    if (reports.length === 0) return;
    try {
      await tx.insert(ReportEntity, reports.map(toEntity));
    } catch (error) {
      if (constraintOf(error) === 'report_reference_key') throw new ReferenceTaken();
      throw error;
    }
    await this.insertParts(tx, reports);
  }

  /** Replaces the content of a draft; false when somebody was faster, or it is a draft no longer. */
  async replaceDraft(tx: Tx, report: Report): Promise<boolean> {
    const { id, revision, organizationId } = report;
    const { affected } = await tx.update(
      ReportEntity,
      { id, organizationId, revision, state: 'draft' },
      { ...toEntity(report), revision: revision + 1 },
    );
    if (affected !== 1) return false;
    await tx.delete(ReportCategoryEntity, { reportId: id });
    await tx.delete(ReportConsentEntity, { reportId: id });
    await this.insertParts(tx, [report]);
    return true;
  }

  async deleteDraft(tx: Tx, reportId: string, organizationId: string): Promise<boolean> {
    const { affected } = await tx.delete(ReportEntity, { id: reportId, organizationId, state: 'draft' });
    return affected === 1;
  }

  /** Locks a report for the rest of the transaction, so that of two movers one waits and sees the other's move. */
  lock(tx: Tx, reportId: string): Promise<LockedReport | undefined> {
    return sqlIn(tx).one<LockedReport>(
      `SELECT id, organization_id AS "organizationId", submitter_id AS "submitterId", state, revision
       FROM portal.report WHERE id = $1 FOR UPDATE`,
      [reportId],
    );
  }

  /** Keeps the new state and the move itself. Only the use case that owns the state table calls it. */
  async move(tx: Tx, { reportId, from, to, actor, reason, at }: Transition): Promise<boolean> {
    const submittedAt = from === 'draft' ? { submittedAt: at } : {};
    const { affected } = await tx.update(
      ReportEntity,
      { id: reportId, state: from },
      {
        state: to,
        stateChangedAt: at,
        revision: () => 'revision + 1',
        ...submittedAt,
      },
    );
    if (affected !== 1) return false;
    await this.insertTransitions(tx, [{ reportId, from, to, actor, reason, at }]);
    return true;
  }

  async insertTransitions(tx: Tx, transitions: readonly Transition[]): Promise<void> {
    await tx.insert(
      ReportTransitionEntity,
      transitions.map(({ reportId, from, to, actor, reason, at }) => ({
        id: newId(),
        reportId,
        fromState: from,
        toState: to,
        actor,
        reason,
        at,
      })),
    );
  }

  async changeConsent(
    tx: Tx,
    consent: { reportId: string; grant: ConsentGrant; status: ConsentStatus; changedBy: string; changedAt: Date },
  ): Promise<void> {
    const { reportId, grant, status, changedBy, changedAt } = consent;
    await tx.upsert(ReportConsentEntity, { reportId, grantCode: grant, status, changedBy, changedAt }, [
      'reportId',
      'grantCode',
    ]);
  }

  async consentOf(tx: Tx, reportId: string, grant: ConsentGrant): Promise<ConsentStatus> {
    const row = await tx.findOneBy(ReportConsentEntity, { reportId, grantCode: grant });
    return row?.status ?? 'not_asked';
  }

  private async insertParts(tx: Tx, reports: readonly Report[]): Promise<void> {
    const categories = reports.flatMap(({ id, categories }) =>
      categories.map((categoryCode, index) => ({ reportId: id, position: index + 1, categoryCode })),
    );
    if (categories.length > 0) await tx.insert(ReportCategoryEntity, categories);
    const consents = reports.flatMap((report) => consentRows(report));
    if (consents.length > 0) await tx.insert(ReportConsentEntity, consents);
  }
}

/** What was not asked has no row. */
function consentRows({ id, consent, submitterId, createdAt }: Report): Partial<ReportConsentEntity>[] {
  return consentGrants
    .filter((grant) => consent[grant] !== 'not_asked')
    .map((grantCode) => ({
      reportId: id,
      grantCode,
      status: consent[grantCode],
      changedBy: submitterId,
      changedAt: createdAt,
    }));
}

function toEntity(report: Report): ReportEntity {
  return {
    id: report.id,
    reference: report.reference,
    organizationId: report.organizationId,
    submitterId: report.submitterId,
    state: report.state,
    facilityId: report.facilityId,
    facilityText: report.facilityText,
    occurred: report.occurred,
    occurredEarliest: report.occurredEarliest,
    occurredLatest: report.occurredLatest,
    narrative: report.narrative,
    language: report.language,
    affectedLow: report.affected?.low ?? null,
    affectedBest: report.affected?.best ?? null,
    affectedHigh: report.affected?.high ?? null,
    ongoing: report.ongoing,
    vulnerable: [...report.vulnerable],
    knownThrough: report.knownThrough,
    answers: report.answers,
    questionnaireVersion: report.questionnaireVersion,
    revision: report.revision,
    createdAt: report.createdAt,
    submittedAt: report.submittedAt,
    stateChangedAt: report.stateChangedAt,
    importId: report.importId,
    demo: report.demo,
  };
}
