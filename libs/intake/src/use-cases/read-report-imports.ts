import { type Actor, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type ImportDetail, type ImportSummary, ReportImportQuery } from '../persistence/report-import.query.js';

/** The imports of the caller's organisation, newest first. */
@Injectable()
export class ListReportImports {
  constructor(
    private readonly sql: Sql,
    private readonly imports: ReportImportQuery,
  ) {}

  async execute(actor: Actor, { limit, before }: { limit: number; before?: string }): Promise<ImportSummary[]> {
    requirePermission(actor, 'report.import');
    return this.imports.list(this.sql, requirePerson(actor).organizationId, limit, before);
  }
}

/** One import with its progress, faults and unknown words; another organisation's is not there. */
@Injectable()
export class ReadReportImport {
  constructor(
    private readonly sql: Sql,
    private readonly imports: ReportImportQuery,
  ) {}

  async execute(actor: Actor, importId: string): Promise<ImportDetail> {
    requirePermission(actor, 'report.import');
    const { organizationId } = requirePerson(actor);
    const found = await this.sql.snapshot((sql) => this.imports.detail(sql, organizationId, importId));
    if (!found) throw new NotFound();
    return found;
  }
}
