import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** How far somebody's import is, without anything that stands in the file. */
export interface OverseenImport {
  readonly id: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly state: string;
  readonly dryRun: boolean;
  readonly total: number | null;
  readonly processed: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly failed: number;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** The imports of all organisations, newest first. */
@Injectable()
export class ImportOverviewQuery {
  list(sql: SqlRunner, limit: number, before?: string): Promise<OverseenImport[]> {
    return sql.rows<OverseenImport>(
      `SELECT i.id, jsonb_build_object('id', o.id, 'name', o.name) AS organization, i.state, i.dry_run AS "dryRun",
         i.total, i.processed, i.accepted, i.duplicates, i.failed,
         i.created_at AS "createdAt", i.finished_at AS "finishedAt"
       FROM portal.report_import i JOIN portal.organization o ON o.id = i.organization_id
       WHERE $1::uuid IS NULL OR i.id < $1 ORDER BY i.id DESC LIMIT $2`,
      [before ?? null, limit],
    );
  }
}
