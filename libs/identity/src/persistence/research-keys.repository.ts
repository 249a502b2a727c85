import { Injectable } from '@nestjs/common';
import { asPublisher, sqlIn, type Tx } from '@habeas/platform/database';

interface KeyState {
  keyHash: string;
  expiresAt: Date;
  opens: boolean;
}

/**
 * Tells the research door which keys it knows. It cannot read accounts, so whatever changes a researcher's key, role or
 * standing copies the outcome to `published.research_key` in the same transaction: a revoked key is dead there at once.
 */
@Injectable()
export class ResearchKeysRepository {
  async copy(tx: Tx, accountIds: readonly string[]): Promise<void> {
    const sql = sqlIn(tx);
    const keys = await sql.rows<KeyState>(
      `SELECT k.key_hash AS "keyHash", k.expires_at AS "expiresAt",
              k.revoked_at IS NULL AND a.role = 'researcher' AND a.disabled_at IS NULL AND o.disabled_at IS NULL AS opens
       FROM portal.api_key k
       JOIN portal.account a ON a.id = k.account_id
       JOIN portal.organization o ON o.id = a.organization_id
       WHERE a.id = ANY($1)`,
      [[...accountIds]],
    );
    if (keys.length === 0) return;
    const open = keys.filter((key) => key.opens);
    await asPublisher(tx, async () => {
      await sql.affected('DELETE FROM published.research_key WHERE key_hash = ANY($1)', [
        keys.map((key) => key.keyHash),
      ]);
      await sql.affected(
        `INSERT INTO published.research_key (key_hash, tier, expires_at)
         SELECT key_hash, 'elevated', expires_at FROM unnest($1::text[], $2::timestamptz[]) AS k (key_hash, expires_at)`,
        [open.map((key) => key.keyHash), open.map((key) => key.expiresAt)],
      );
    });
  }
}
