import { type Actor, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { ImportOverviewQuery, type OverseenImport } from '../persistence/import-overview.query.js';

/** How far the imports of all organisations are, for whoever keeps the portal running. Their content is not told. */
@Injectable()
export class OverseeImports {
  constructor(
    private readonly sql: Sql,
    private readonly imports: ImportOverviewQuery,
  ) {}

  async execute(actor: Actor, { limit, before }: { limit: number; before?: string }): Promise<OverseenImport[]> {
    requirePermission(actor, 'system.read');
    return this.imports.list(this.sql, limit, before);
  }
}
