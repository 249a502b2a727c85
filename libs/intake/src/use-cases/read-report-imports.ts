import { AuditTrail } from '@habeas/audit';
import { type Actor, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Sql, sqlIn, Transactor } from '@habeas/platform/database';
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

/**
 * One import with its progress, faults and unknown words; another organisation's is not there. Faults and words tell what
 * stands in the file, so showing them is kept in the audit chain; progress alone, which pages ask for all the time, is not.
 */
@Injectable()
export class ReadReportImport {
  constructor(
    private readonly transactor: Transactor,
    private readonly imports: ReportImportQuery,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, importId: string): Promise<ImportDetail> {
    requirePermission(actor, 'report.import');
    const { organizationId } = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      const found = await this.imports.detail(sqlIn(tx), organizationId, importId);
      if (!found) throw new NotFound();
      if (found.errors.length + found.unmapped.length > 0) {
        const entry = { actor, act: 'report_import.read', objectType: 'report_import', objectId: importId };
        await this.audit.append(tx, entry);
      }
      return found;
    });
  }
}
