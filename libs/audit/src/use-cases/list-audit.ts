import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import type { AuditEntry } from '../domain/audit-entry.js';
import { AuditChainRepository, type AuditFilter } from '../persistence/audit-chain.repository.js';

export interface ListAuditInput extends AuditFilter {
  readonly limit: number;
  /** Only entries with a smaller number. */
  readonly before?: number;
}

/** The newest entries first, narrowed by act, object or actor. */
@Injectable()
export class ListAudit {
  constructor(
    private readonly sql: Sql,
    private readonly chain: AuditChainRepository,
  ) {}

  /** Up to `limit` entries and the number to go on from, or null at the end. */
  async execute(actor: Actor, input: ListAuditInput): Promise<{ entries: AuditEntry[]; nextBefore: number | null }> {
    requirePermission(actor, 'audit.read');
    const found = await this.chain.newestFirst(this.sql, input, input.limit + 1, input.before);
    const entries = found.slice(0, input.limit);
    return { entries, nextBefore: found.length > input.limit ? (entries.at(-1)?.seq ?? null) : null };
  }
}
