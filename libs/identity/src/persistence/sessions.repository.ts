import { Injectable } from '@nestjs/common';
import type { Role } from '@habeas/kernel';
import { type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import { idleMinutes } from '../domain/session-limits.js';
import { SessionEntity } from './session.entity.js';

/** A login as a request finds it, with what decides whether it still opens anything. */
export interface FoundSession {
  readonly id: string;
  readonly accountId: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly disabledAt: Date | null;
  readonly organizationDisabledAt: Date | null;
}

@Injectable()
export class SessionsRepository {
  byTokenHash(sql: SqlRunner, tokenHash: string): Promise<FoundSession | undefined> {
    return sql.one<FoundSession>(
      `SELECT s.id, s.account_id AS "accountId", a.organization_id AS "organizationId", a.role,
              s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt",
              a.disabled_at AS "disabledAt", o.disabled_at AS "organizationDisabledAt"
       FROM portal.session s
       JOIN portal.account a ON a.id = s.account_id
       JOIN portal.organization o ON o.id = a.organization_id
       WHERE s.token_hash = $1`,
      [tokenHash],
    );
  }

  async insert(
    tx: Tx,
    session: Pick<SessionEntity, 'id' | 'tokenHash' | 'accountId' | 'createdAt' | 'lastSeenAt' | 'expiresAt'>,
  ): Promise<void> {
    await tx.insert(SessionEntity, { ...session });
  }

  /** Writes the use down, unless another request did so meanwhile. */
  async touch(sql: SqlRunner, session: FoundSession, now: Date): Promise<void> {
    await sql.affected('UPDATE portal.session SET last_seen_at = $1 WHERE id = $2 AND last_seen_at = $3', [
      now,
      session.id,
      session.lastSeenAt,
    ]);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.delete(SessionEntity, { id });
  }

  /** Ends a login by the token that a browser still sends. */
  async deleteByTokenHash(tx: Tx, tokenHash: string): Promise<void> {
    await tx.delete(SessionEntity, { tokenHash });
  }

  /** Ends every login of the accounts but the one given. Returns how many. */
  deleteOfAccounts(tx: Tx, accountIds: readonly string[], exceptId?: string): Promise<number> {
    return sqlIn(tx).affected('DELETE FROM portal.session WHERE account_id = ANY($1) AND id IS DISTINCT FROM $2', [
      [...accountIds],
      exceptId ?? null,
    ]);
  }

  /** Clears away logins whose time is over, whoever's they were; rows that another transaction holds are left to it. */
  async deleteEnded(tx: Tx, now: Date): Promise<void> {
    const idleSince = new Date(now.getTime() - idleMinutes * 60_000);
    await sqlIn(tx).affected(
      `DELETE FROM portal.session WHERE id IN (
         SELECT id FROM portal.session WHERE expires_at <= $1 OR last_seen_at <= $2 FOR UPDATE SKIP LOCKED)`,
      [now, idleSince],
    );
  }
}
