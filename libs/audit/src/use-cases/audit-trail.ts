import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '@habeas/kernel';
import { beforeCommit, type Tx } from '@habeas/platform/database';
import { type AuditValue, requireCodes, type UnlinkedEntry } from '../domain/audit-entry.js';
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
  private readonly waiting = new WeakMap<Tx, UnlinkedEntry[]>();

  constructor(
    private readonly chain: AuditChainRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds one entry at the end of the chain. All entries of a transaction are written together, as the last thing before it
   * commits: from then on other writers wait for the chain's head.
   *
   * @throws Error when a value looks like something that a person wrote
   */
  async append(tx: Tx, record: AuditRecord): Promise<void> {
    requireCodes(record);
    const entry = {
      at: this.clock.now(),
      actor: record.actor.kind === 'person' ? record.actor.accountId : `system:${record.actor.name}`,
      act: record.act,
      objectType: record.objectType,
      objectId: record.objectId,
      detail: withKey(record),
    };
    const waiting = this.waiting.get(tx);
    if (waiting) {
      waiting.push(entry);
      return;
    }
    const entries = [entry];
    this.waiting.set(tx, entries);
    await beforeCommit(tx, () => this.write(tx, entries));
  }

  private async write(tx: Tx, entries: readonly UnlinkedEntry[]): Promise<void> {
    this.waiting.delete(tx);
    await this.chain.append(tx, entries);
  }
}

/** An act by a program names the key it came with, so that one leaked key can be followed. */
function withKey(record: AuditRecord): Readonly<Record<string, AuditValue>> {
  const detail = record.detail ?? {};
  const { actor } = record;
  return actor.kind === 'person' && actor.apiKeyId ? { ...detail, apiKey: actor.apiKeyId } : detail;
}
