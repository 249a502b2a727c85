import { decodeCursor, pageOf } from '@habeas/platform/http';
import { Sql } from '@habeas/platform/database';
import type { Page } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import type { ClockStopReason } from '../domain/deadline.js';
import type { OpenQueueState } from '../domain/decision.js';
import type { QueueItem, Reason } from '../domain/queue-item.js';
import type { Person } from './people.query.js';

/** What the queue is narrowed by. */
export interface QueueFilter {
  readonly urgency?: readonly QueueItem['urgency'][];
  readonly facilityId?: string;
  /** A category, or a group of them. */
  readonly category?: string;
  /** An account, or `none` for what nobody holds. */
  readonly assignee?: string;
  readonly state?: readonly OpenQueueState[];
}

/** One line of the queue. */
export interface QueueEntry {
  readonly reportId: string;
  readonly reference: string;
  readonly state: OpenQueueState;
  readonly facility: { readonly id: string; readonly name: string; readonly slug: string } | null;
  readonly facilityText: string | null;
  readonly occurred: string | null;
  readonly categories: readonly string[];
  readonly urgency: QueueItem['urgency'];
  readonly reasons: readonly Reason[];
  readonly waitingSince: Date;
  readonly dueAt: Date;
  readonly clockStopped: ClockStopReason | null;
  readonly assignee: Person | null;
  readonly until: Date | null;
  readonly screening: 'complete' | 'incomplete';
}

/** Binds a value and gives back its placeholder. */
type Bind = (value: unknown) => string;

/** The open queue, most urgent first and then longest waiting, by keyset. */
@Injectable()
export class QueueQuery {
  constructor(private readonly sql: Sql) {}

  async page(filter: QueueFilter, now: Date, limit: number, cursor?: string): Promise<Page<QueueEntry>> {
    const { text, values } = queueStatement(filter, now, limit + 1, cursor);
    const rows = await this.sql.rows<QueueEntry>(text, values);
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => [row.urgency, row.waitingSince.toISOString(), row.reportId],
    );
  }
}

/** The statement of a page: which reports come next is settled first, and only they are joined with the rest. */
export function queueStatement(filter: QueueFilter, now: Date, limit: number, cursor?: string) {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const moment = bind(now);
  const narrowed = [...conditionsOf(filter, moment, bind), ...afterCursor(cursor, bind)].map((text) => ` AND ${text}`);
  const text = `
    WITH page AS MATERIALIZED (
      SELECT q.* FROM portal.queue_item q JOIN portal.report r ON r.id = q.report_id
      WHERE q.closed_at IS NULL AND r.state IN ('queued', 'in_review', 'needs_information')${narrowed.join('')}
      ORDER BY q.urgency, q.waiting_since, q.report_id LIMIT ${bind(limit)})
    SELECT q.report_id AS "reportId", r.reference, r.state,
      CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('id', f.id, 'name', f.name, 'slug', f.slug) END AS facility,
      r.facility_text AS "facilityText", r.occurred,
      ARRAY(SELECT category_code FROM portal.report_category c WHERE c.report_id = r.id ORDER BY position) AS categories,
      q.urgency, q.urgency_reasons AS reasons, q.waiting_since AS "waitingSince", q.due_at AS "dueAt",
      q.clock_stop_reason AS "clockStopped",
      CASE WHEN a.id IS NULL THEN NULL ELSE jsonb_build_object('id', a.id, 'name', a.name) END AS assignee,
      CASE WHEN a.id IS NULL THEN NULL ELSE q.lease_until END AS until,
      CASE WHEN s.state = 'complete' THEN 'complete' ELSE 'incomplete' END AS screening
    FROM page q JOIN portal.report r ON r.id = q.report_id
      LEFT JOIN portal.facility f ON f.id = r.facility_id
      LEFT JOIN portal.account a ON a.id = q.assignee_id AND q.lease_until > ${moment}
      LEFT JOIN portal.screening s ON s.report_id = q.report_id
    ORDER BY q.urgency, q.waiting_since, q.report_id`;
  return { text, values };
}

function conditionsOf(filter: QueueFilter, moment: string, bind: Bind): string[] {
  const { urgency, facilityId, category, assignee, state } = filter;
  return [
    ...(urgency ? [`q.urgency = ANY(${bind(urgency)})`] : []),
    ...(facilityId ? [`r.facility_id = ${bind(facilityId)}`] : []),
    ...(category ? [inCategory(bind(category))] : []),
    ...(state ? [`r.state = ANY(${bind(state)})`] : []),
    ...(assignee ? [assignedTo(assignee, moment, bind)] : []),
  ];
}

function inCategory(code: string): string {
  return `q.report_id IN (SELECT c.report_id FROM portal.report_category c
    WHERE c.category_code = ${code} OR c.category_code LIKE ${code} || '.%')`;
}

/** A lease that has ended holds nothing. */
function assignedTo(assignee: string, moment: string, bind: Bind): string {
  if (assignee === 'none') return `(q.assignee_id IS NULL OR q.lease_until <= ${moment})`;
  return `(q.assignee_id = ${bind(assignee)} AND q.lease_until > ${moment})`;
}

function afterCursor(cursor: string | undefined, bind: Bind): string[] {
  if (!cursor) return [];
  const [urgency, waitingSince, reportId] = decodeCursor(cursor, ['string', 'time', 'uuid']);
  return [
    `(q.urgency, q.waiting_since, q.report_id) > (${bind(urgency)}, ${bind(waitingSince)}::timestamptz, ${bind(reportId)}::uuid)`,
  ];
}
