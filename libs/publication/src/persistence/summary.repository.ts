import { sqlIn, type SqlRunner, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { SupportedSentence } from '../domain/citations.js';
import type { PublishedContent } from '../domain/published-content.js';
import type { RetractionReason, Summary, SummaryContent } from '../domain/summary.js';
import type { SummaryState } from '../domain/summary-states.js';
import {
  SummaryCategoryEntity,
  SummaryEditorEntity,
  SummaryEntity,
  SummaryReportEntity,
  SummarySentenceEntity,
  SummaryVersionEntity,
} from './summary.entities.js';

/** What changes with a move from one state to another. */
export interface SummaryMove {
  readonly state: SummaryState;
  readonly at: Date;
  readonly submittedHash?: string | null;
  readonly submittedAt?: Date | null;
  readonly returnReason?: string | null;
  readonly currentVersion?: number;
  readonly publishedAt?: Date;
  readonly drafterId?: string;
  readonly retraction?: { readonly reason: RetractionReason; readonly note: string | null };
}

/** One immutable version: what was approved, by whom. */
export interface SummaryVersion {
  readonly summaryId: string;
  readonly version: number;
  readonly content: PublishedContent;
  /** The sentences of this version with the reports that each rested on. */
  readonly sentences: readonly SupportedSentence[];
  /** The reports that this version rests on, whatever a later one rests on. */
  readonly reportIds: string[];
  readonly hash: string;
  readonly drafterId: string;
  /** Everybody who wrote any of it. */
  readonly editorIds: readonly string[];
  readonly publisherId: string;
  readonly publishedAt: Date;
}

/** Keeps summaries on the private side. */
@Injectable()
export class SummaryRepository {
  async insert(tx: Tx, summary: Summary, at: Date): Promise<void> {
    await tx.insert(SummaryEntity, {
      id: summary.id,
      publicId: summary.publicId,
      state: summary.state,
      drafterId: summary.drafterId,
      revision: summary.revision,
      currentVersion: summary.currentVersion,
      createdAt: at,
      ...columnsOf(summary, at),
    });
    for (const editorId of summary.editorIds) await this.addEditor(tx, summary.id, editorId);
    await this.writeParts(tx, summary.id, summary);
  }

  /** The summary, locked until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<Summary | undefined> {
    const row = await tx.findOne(SummaryEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row ? this.withParts(tx, row) : undefined;
  }

  async find(tx: Tx, id: string): Promise<Summary | undefined> {
    const row = await tx.findOne(SummaryEntity, { where: { id } });
    return row ? this.withParts(tx, row) : undefined;
  }

  async writeContent(tx: Tx, id: string, content: SummaryContent, editorId: string, at: Date): Promise<void> {
    await tx.update(SummaryEntity, { id }, { ...columnsOf(content, at), revision: () => 'revision + 1' });
    await this.addEditor(tx, id, editorId);
    await tx.delete(SummarySentenceEntity, { summaryId: id });
    await tx.delete(SummaryCategoryEntity, { summaryId: id });
    await tx.delete(SummaryReportEntity, { summaryId: id });
    await this.writeParts(tx, id, content);
  }

  async writeSentences(tx: Tx, id: string, sentences: readonly SupportedSentence[]): Promise<void> {
    await tx.delete(SummarySentenceEntity, { summaryId: id });
    await tx.insert(
      SummarySentenceEntity,
      sentences.map(({ language, position, text, reportIds }) => ({
        summaryId: id,
        language,
        position,
        text,
        reportIds: [...reportIds],
      })),
    );
  }

  async move(tx: Tx, id: string, move: SummaryMove): Promise<void> {
    await tx.update(
      SummaryEntity,
      { id },
      {
        state: move.state,
        updatedAt: move.at,
        revision: () => 'revision + 1',
        ...(move.submittedHash === undefined ? {} : { submittedHash: move.submittedHash }),
        ...(move.submittedAt === undefined ? {} : { submittedAt: move.submittedAt }),
        ...(move.returnReason === undefined ? {} : { returnReason: move.returnReason }),
        ...(move.currentVersion === undefined ? {} : { currentVersion: move.currentVersion }),
        ...(move.publishedAt === undefined ? {} : { publishedAt: move.publishedAt }),
        ...(move.drafterId === undefined ? {} : { drafterId: move.drafterId }),
        ...(move.retraction === undefined
          ? {}
          : { retractedAt: move.at, retractionReason: move.retraction.reason, retractionNote: move.retraction.note }),
      },
    );
  }

  /** A correction is nobody's work but its drafter's until somebody edits it. */
  async restartEditors(tx: Tx, id: string, drafterId: string): Promise<void> {
    await tx.delete(SummaryEditorEntity, { summaryId: id });
    await this.addEditor(tx, id, drafterId);
  }

  async insertVersion(tx: Tx, version: SummaryVersion): Promise<void> {
    await tx.insert(SummaryVersionEntity, version as SummaryVersionEntity); // the entity's lists are not marked as readonly
  }

  versions(tx: Tx, id: string): Promise<SummaryVersion[]> {
    return tx.find(SummaryVersionEntity, { where: { summaryId: id }, order: { version: 'ASC' } });
  }

  /**
   * Locks the public summaries of which any version rests on a report, all of them in a fixed order before anything is
   * written, so that two takedowns, or a takedown and a publication, cannot block each other. Returns their ids.
   */
  async lockPublicOnesRestingOn(tx: Tx, reportId: string): Promise<string[]> {
    const rows = await sqlIn(tx).rows<{ id: string }>(
      `SELECT s.id FROM portal.summary s
       WHERE s.current_version > 0 AND s.state <> 'retracted'
         AND EXISTS (SELECT FROM portal.summary_version v WHERE v.summary_id = s.id AND $1::uuid = ANY (v.report_ids))
       ORDER BY s.id FOR UPDATE OF s`,
      [reportId],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Reports on which something public rests although a consent to it has lapsed: withdrawn, over, or never there. Wider than
   * the rules, which are asked again before anything is taken down.
   */
  async reportsWithLapsedConsent(sql: SqlRunner, today: string): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>(
      `WITH resting AS (
         SELECT DISTINCT r.id FROM portal.summary s JOIN portal.summary_version v ON v.summary_id = s.id
         CROSS JOIN LATERAL unnest(v.report_ids) AS r (id)
         WHERE s.current_version > 0 AND s.state <> 'retracted'
       ), consent AS (
         SELECT c.report_id, c.grant_code, CASE WHEN c.status = 'granted' AND b.expires_on < $1::date THEN 'withdrawn'
           ELSE c.status END AS status
         FROM portal.report_consent c LEFT JOIN portal.present_consent_basis b USING (report_id, grant_code)
         WHERE c.grant_code IN ('internal_review', 'publish_anonymised_summary', 'aggregate_statistics')
       )
       SELECT id FROM resting
       WHERE NOT EXISTS (SELECT FROM consent c WHERE c.report_id = id AND c.grant_code = 'publish_anonymised_summary'
           AND c.status = 'granted')
         OR EXISTS (SELECT FROM consent c WHERE c.report_id = id AND c.status IN ('withdrawn', 'refused')
           AND (c.grant_code = 'internal_review' OR c.grant_code = 'aggregate_statistics' AND c.status = 'withdrawn'))
       ORDER BY id`,
      [today],
    );
    return rows.map(({ id }) => id);
  }

  private async withParts(tx: Tx, row: SummaryEntity): Promise<Summary> {
    const where = { summaryId: row.id };
    const categories = await tx.find(SummaryCategoryEntity, { where, order: { position: 'ASC' } });
    const reports = await tx.find(SummaryReportEntity, { where, order: { reportId: 'ASC' } });
    const editors = await tx.find(SummaryEditorEntity, { where });
    return toSummary(
      row,
      categories.map(({ categoryCode }) => categoryCode),
      reports.map(({ reportId }) => reportId),
      editors.map(({ accountId }) => accountId),
    );
  }

  private async addEditor(tx: Tx, summaryId: string, accountId: string): Promise<void> {
    await sqlIn(tx).affected(
      'INSERT INTO portal.summary_editor (summary_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [summaryId, accountId],
    );
  }

  private async writeParts(tx: Tx, id: string, content: SummaryContent): Promise<void> {
    const categories = content.categories.map((categoryCode, position) => ({ summaryId: id, categoryCode, position }));
    await tx.insert(SummaryCategoryEntity, categories);
    await tx.insert(
      SummaryReportEntity,
      content.reportIds.map((reportId) => ({ summaryId: id, reportId })),
    );
  }
}

function columnsOf(content: SummaryContent, updatedAt: Date) {
  const { title, body, affected } = content;
  return {
    facilityId: content.facilityId,
    titleEn: title.en ?? null,
    titleEs: title.es ?? null,
    bodyEn: body.en ?? null,
    bodyEs: body.es ?? null,
    period: content.period,
    proof: content.proof,
    affectedLow: affected?.low ?? null,
    affectedBest: affected?.best ?? null,
    affectedHigh: affected?.high ?? null,
    embargoUntil: content.embargoUntil,
    updatedAt,
  };
}

function toSummary(row: SummaryEntity, categories: string[], reportIds: string[], editorIds: string[]): Summary {
  const { affectedLow: low, affectedBest: best, affectedHigh: high } = row;
  return {
    id: row.id,
    publicId: row.publicId,
    state: row.state as SummaryState, // the table's check holds the closed set
    drafterId: row.drafterId,
    editorIds,
    revision: row.revision,
    currentVersion: row.currentVersion,
    submittedHash: row.submittedHash,
    facilityId: row.facilityId,
    reportIds,
    title: localText(row.titleEn, row.titleEs),
    body: localText(row.bodyEn, row.bodyEs),
    categories,
    period: row.period,
    proof: row.proof,
    affected: low === null && best === null && high === null ? null : { low, best, high },
    embargoUntil: row.embargoUntil,
  };
}

/** Both languages of a text, without the absent one. */
export function localText(en: string | null, es: string | null): { en?: string; es?: string } {
  return { ...(en === null ? {} : { en }), ...(es === null ? {} : { es }) };
}
