import { Injectable } from '@nestjs/common';
import { Clock } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { ApiKeysRepository } from '../persistence/api-keys.repository.js';
import { ResearchKeysRepository } from '../persistence/research-keys.repository.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';

/** How much was ended, as an audit row's detail tells it. */
export interface EndedCredentials {
  readonly sessionsEnded: number;
  readonly keysRevoked: number;
}

/**
 * Ends every login and revokes every key of accounts, at both doors. A key is as good as the login that made it: whoever
 * may have held the one may hold the other, so no reason to end logins leaves keys alive, and none comes back.
 */
@Injectable()
export class EndCredentials {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly keys: ApiKeysRepository,
    private readonly researchKeys: ResearchKeysRepository,
    private readonly clock: Clock,
  ) {}

  /** `keptSession` is the login that asks for it. */
  async execute(tx: Tx, accountIds: readonly string[], keptSession?: string): Promise<EndedCredentials> {
    const sessionsEnded = await this.sessions.deleteOfAccounts(tx, accountIds, keptSession);
    const keysRevoked = await this.keys.revokeAllOf(tx, accountIds, this.clock.now());
    await this.researchKeys.copy(tx, accountIds);
    return { sessionsEnded, keysRevoked };
  }
}
