import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, newId, requirePermission } from '@habeas/kernel';
import { sqlIn, Transactor } from '@habeas/platform/database';
import { requireSession } from '../domain/own-session.js';
import { hashToken, newApiKey } from '../domain/secret-token.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { ApiKeysRepository } from '../persistence/api-keys.repository.js';
import { ResearchKeysRepository } from '../persistence/research-keys.repository.js';

const mostKeys = 20;

/** A key with its secret, which is told once and kept nowhere. */
export interface IssuedApiKey {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly expiresAt: Date;
}

/** Makes a key for a program that acts for the person. A researcher's key also raises the limits of the research door. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
    private readonly keys: ApiKeysRepository,
    private readonly researchKeys: ResearchKeysRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { readonly name: string; readonly expiresInDays: number }): Promise<IssuedApiKey> {
    requirePermission(actor, 'api_key.own');
    const { accountId } = requireSession(actor);
    const now = this.clock.now();
    const { key, prefix } = newApiKey();
    const issued = {
      id: newId(),
      name: input.name.trim(),
      key,
      expiresAt: new Date(now.getTime() + input.expiresInDays * 86_400_000),
    };
    await this.transactor.run(async (tx) => {
      await this.accounts.lock(tx, accountId);
      const present = await this.keys.listOf(sqlIn(tx), accountId, mostKeys);
      if (present.length >= mostKeys) throw new Conflict('too_many_keys', 'Revoke a key first.');
      const { id, name, expiresAt } = issued;
      await this.keys.insert(tx, { id, accountId, name, prefix, keyHash: hashToken(key), createdAt: now, expiresAt });
      await this.researchKeys.copy(tx, [accountId]);
      await this.audit.append(tx, { actor, act: 'api_key.created', objectType: 'api_key', objectId: id });
    });
    return issued;
  }
}
