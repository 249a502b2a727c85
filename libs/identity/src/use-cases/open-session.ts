import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { Clock, newId } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { type Account, actorFor } from '../domain/account.js';
import { hashToken, newToken } from '../domain/secret-token.js';
import { absoluteEnd } from '../domain/session-limits.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';

/** A login that was just opened. The token goes to the browser and is kept nowhere. */
export interface OpenedSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens a login with a new token. The caller has made sure of the person. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, account: Account): Promise<OpenedSession> {
    const now = this.clock.now();
    const opened = { id: newId(), token: newToken(), expiresAt: absoluteEnd(now) };
    await this.sessions.deleteEnded(tx, now);
    await this.sessions.insert(tx, {
      id: opened.id,
      tokenHash: hashToken(opened.token),
      accountId: account.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: opened.expiresAt,
    });
    await this.audit.append(tx, {
      actor: actorFor(account, { sessionId: opened.id }),
      act: 'session.opened',
      objectType: 'session',
      objectId: opened.id,
    });
    return opened;
  }
}
