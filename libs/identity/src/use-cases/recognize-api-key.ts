import { Injectable } from '@nestjs/common';
import { Clock, type PersonActor } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { actorFor, isEnabled } from '../domain/account.js';
import { hashToken, looksLikeApiKey } from '../domain/secret-token.js';
import { ApiKeysRepository } from '../persistence/api-keys.repository.js';

/** How often the use of a key is written down. */
const touchEverySeconds = 60 * 60;

/** Tells whose key this is. A revoked or expired key, or one of a disabled account, is nobody's. */
@Injectable()
export class RecognizeApiKey {
  constructor(
    private readonly sql: Sql,
    private readonly keys: ApiKeysRepository,
    private readonly clock: Clock,
  ) {}

  async execute(key: string): Promise<PersonActor | undefined> {
    if (!looksLikeApiKey(key)) return undefined;
    const found = await this.keys.byHash(this.sql, hashToken(key));
    const now = this.clock.now();
    if (!found || found.revokedAt !== null || found.expiresAt <= now || !isEnabled(found)) return undefined;
    const { lastUsedAt } = found;
    if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= touchEverySeconds * 1000) {
      await this.keys.touch(this.sql, found.id, now);
    }
    return actorFor({ ...found, id: found.accountId }, { apiKeyId: found.id });
  }
}
