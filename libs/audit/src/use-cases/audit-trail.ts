import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { type AuditValue, link, requireCodes } from '../domain/audit-entry.js';
import { AuditChainRepository } from '../persistence/audit-chain.repository.js';

/** What a use case says about what it did. `detail` holds ids, codes, counts and flags, never what a person wrote. */
export interface AuditRecord {
  readonly actor: Actor;
  /** The act, by a constant name such as `report.submitted`. */
  readonly act: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly detail?: Readonly<Record<string, AuditValue>>;
}

/** Writes the audit chain. An act and its entry are in one transaction: either both happened or neither did. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly chain: AuditChainRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds one entry at the end of the chain. It locks the head row until the transaction ends, so call it late: writers wait
   * for each other from here on.
   *
   * @throws Error when a value looks like something that a person wrote
   */
  async append(tx: Tx, record: AuditRecord): Promise<void> {
    requireCodes(record);
    const head = await this.chain.lockHead(tx);
    const entry = link(head, {
      at: this.clock.now(),
      actor: record.actor.kind === 'person' ? record.actor.accountId : `system:${record.actor.name}`,
      act: record.act,
      objectType: record.objectType,
      objectId: record.objectId,
      detail: withKey(record),
    });
    await this.chain.append(tx, entry);
  }
}

/** An act by a program names the key it came with, so that one leaked key can be followed. */
function withKey(record: AuditRecord): Readonly<Record<string, AuditValue>> {
  const detail = record.detail ?? {};
  const { actor } = record;
  return actor.kind === 'person' && actor.apiKeyId ? { ...detail, apiKey: actor.apiKeyId } : detail;
}
