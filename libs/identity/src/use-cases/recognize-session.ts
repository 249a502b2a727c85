import { Injectable } from '@nestjs/common';
import { Clock, type PersonActor } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { actorFor, isEnabled } from '../domain/account.js';
import { hashToken, looksLikeToken } from '../domain/secret-token.js';
import { isAlive, needsTouch } from '../domain/session-limits.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';

/**
 * Tells who a login's token belongs to. It asks the database on every request and keeps nothing, so that a login is dead the
 * moment its row is gone, its account disabled or its time over (promise P12).
 */
@Injectable()
export class RecognizeSession {
  constructor(
    private readonly sql: Sql,
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<PersonActor | undefined> {
    if (!looksLikeToken(token)) return undefined;
    const session = await this.sessions.byTokenHash(this.sql, hashToken(token));
    const now = this.clock.now();
    if (!session || !isAlive(session, now) || !isEnabled(session)) return undefined;
    if (needsTouch(session, now)) await this.sessions.touch(this.sql, session, now);
    return actorFor({ ...session, id: session.accountId }, { sessionId: session.id });
  }
}
