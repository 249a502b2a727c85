import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import type { Actor } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { requireSession } from '../domain/own-session.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';

/** Signs out: the login's row is gone when this returns. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly transactor: Transactor,
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor): Promise<void> {
    const person = requireSession(actor);
    await this.transactor.run(async (tx) => {
      await this.sessions.delete(tx, person.sessionId);
      await this.audit.append(tx, { actor, act: 'session.closed', objectType: 'session', objectId: person.sessionId });
    });
  }
}
