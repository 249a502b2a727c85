import type { Page } from '@habeas/kernel';
import { decodeCursor, pageOf } from '@habeas/platform/http';
import { Sql } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { Outcome } from '../domain/decision.js';

/** One of a moderator's own decisions. */
export interface OwnDecision {
  readonly id: string;
  readonly reportId: string;
  readonly reference: string;
  readonly state: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly createdAt: Date;
  readonly undoneAt: Date | null;
  readonly followedAt: Date | null;
}

/** What a moderator decided, newest first, by keyset. */
@Injectable()
export class DecisionQuery {
  constructor(private readonly sql: Sql) {}

  async pageOf(moderatorId: string, limit: number, cursor?: string): Promise<Page<OwnDecision>> {
    const [at, id] = cursor ? decodeCursor(cursor, ['time', 'uuid']) : [null, null];
    const rows = await this.sql.rows<OwnDecision>(
      `SELECT d.id, d.report_id AS "reportId", r.reference, r.state, d.outcome, d.reason, d.created_at AS "createdAt",
         d.undone_at AS "undoneAt", d.followed_at AS "followedAt"
       FROM portal.decision d JOIN portal.report r ON r.id = d.report_id
       WHERE d.moderator_id = $1 AND ($2::timestamptz IS NULL OR (d.created_at, d.id) < ($2::timestamptz, $3::uuid))
       ORDER BY d.created_at DESC, d.id DESC LIMIT $4`,
      [moderatorId, at, id, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => [row.createdAt.toISOString(), row.id],
    );
  }
}
