import { Injectable } from '@nestjs/common';
import type { Role } from '@habeas/kernel';
import { type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import { ApiKeyEntity } from './api-key.entity.js';

/** A key as its owner sees it. */
export interface ListedApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** A key as a request finds it, with what decides whether it still opens anything. */
export interface FoundApiKey {
  readonly id: string;
  readonly accountId: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly disabledAt: Date | null;
  readonly organizationDisabledAt: Date | null;
}

@Injectable()
export class ApiKeysRepository {
  byHash(sql: SqlRunner, keyHash: string): Promise<FoundApiKey | undefined> {
    return sql.one<FoundApiKey>(
      `SELECT k.id, k.account_id AS "accountId", a.organization_id AS "organizationId", a.role,
              k.expires_at AS "expiresAt", k.last_used_at AS "lastUsedAt", k.revoked_at AS "revokedAt",
              a.disabled_at AS "disabledAt", o.disabled_at AS "organizationDisabledAt"
       FROM portal.api_key k
       JOIN portal.account a ON a.id = k.account_id
       JOIN portal.organization o ON o.id = a.organization_id
       WHERE k.key_hash = $1`,
      [keyHash],
    );
  }

  /** The account's keys that were not revoked, after the given one, in order of id. */
  listOf(sql: SqlRunner, accountId: string, limit: number, after?: string): Promise<ListedApiKey[]> {
    return sql.rows<ListedApiKey>(
      `SELECT id, name, prefix, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
       FROM portal.api_key
       WHERE account_id = $1 AND revoked_at IS NULL AND ($2::uuid IS NULL OR id > $2)
       ORDER BY id LIMIT $3`,
      [accountId, after ?? null, limit],
    );
  }

  async insert(
    tx: Tx,
    key: Pick<ApiKeyEntity, 'id' | 'accountId' | 'name' | 'prefix' | 'keyHash' | 'createdAt' | 'expiresAt'>,
  ): Promise<void> {
    await tx.insert(ApiKeyEntity, { ...key, lastUsedAt: null, revokedAt: null });
  }

  async touch(sql: SqlRunner, id: string, now: Date): Promise<void> {
    await sql.affected('UPDATE portal.api_key SET last_used_at = $1 WHERE id = $2', [now, id]);
  }

  /** Whether there was such a key of that account to revoke. */
  async revoke(tx: Tx, accountId: string, id: string, now: Date): Promise<boolean> {
    const sql = sqlIn(tx);
    const touched = await sql.affected(
      'UPDATE portal.api_key SET revoked_at = $3 WHERE account_id = $1 AND id = $2 AND revoked_at IS NULL',
      [accountId, id, now],
    );
    return touched === 1;
  }

  /** Revokes every key of the accounts. Returns how many. */
  revokeAllOf(tx: Tx, accountIds: readonly string[], now: Date): Promise<number> {
    return sqlIn(tx).affected(
      'UPDATE portal.api_key SET revoked_at = $2 WHERE account_id = ANY($1) AND revoked_at IS NULL',
      [[...accountIds], now],
    );
  }
}
