import type { PersonActor } from '@habeas/kernel';
import type { SqlRunner, Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { ImportMapping } from '../domain/import-mapping.js';
import { ReportImportMappingEntity } from './report-import.entity.js';

/** A mapping that an organisation has saved. */
export interface SavedMapping {
  readonly name: string;
  readonly mapping: ImportMapping;
}

@Injectable()
export class ImportMappingRepository {
  async save(
    tx: Tx,
    { organizationId, accountId }: PersonActor,
    { name, mapping, at }: SavedMapping & { readonly at: Date },
  ): Promise<void> {
    const row = { organizationId, name, mapping, updatedBy: accountId, updatedAt: at };
    await tx.upsert(ReportImportMappingEntity, row, ['organizationId', 'name']);
  }

  async find(sql: SqlRunner, organizationId: string, name: string): Promise<ImportMapping | undefined> {
    const row = await sql.one<{ mapping: ImportMapping }>(
      'SELECT mapping FROM portal.report_import_mapping WHERE organization_id = $1 AND name = $2',
      [organizationId, name],
    );
    return row?.mapping;
  }

  list(sql: SqlRunner, organizationId: string): Promise<SavedMapping[]> {
    return sql.rows<SavedMapping>(
      'SELECT name, mapping FROM portal.report_import_mapping WHERE organization_id = $1 ORDER BY name LIMIT 500',
      [organizationId],
    );
  }
}
