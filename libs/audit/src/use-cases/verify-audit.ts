import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { type ChainCheckpoint, type ChainFault, ChainVerifier } from '../domain/chain-verifier.js';
import { AuditChainRepository } from '../persistence/audit-chain.repository.js';

export interface VerifyAuditInput {
  /** A place in the chain that was written down outside this database. */
  readonly checkpoint?: ChainCheckpoint;
  /** Called after each batch with the entries done and the entries there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface AuditVerification {
  readonly ok: boolean;
  /** How many entries were found good, from the first on. */
  readonly entries: number;
  /** The hash at the head. With `entries` it is the checkpoint to keep elsewhere. */
  readonly head: string;
  readonly firstBad: ChainFault | null;
}

/** Walks the whole chain as it stands at one moment and names the first bad entry. Writers go on meanwhile. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly sql: Sql,
    private readonly chain: AuditChainRepository,
  ) {}

  async execute(actor: Actor, input: VerifyAuditInput = {}): Promise<AuditVerification> {
    requirePermission(actor, 'audit.read');
    return this.sql.snapshot(async (sql) => {
      const head = await this.chain.head(sql);
      const verifier = new ChainVerifier(input.checkpoint);
      for await (const batch of this.chain.batches(sql)) {
        for (const entry of batch) {
          const fault = verifier.check(entry);
          if (fault) return { ok: false, entries: verifier.verified, head: head.hash, firstBad: fault };
        }
        input.onProgress?.(verifier.verified, head.seq);
      }
      const fault = verifier.finish(head) ?? null;
      return { ok: fault === null, entries: verifier.verified, head: head.hash, firstBad: fault };
    });
  }
}
