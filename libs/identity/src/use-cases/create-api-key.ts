import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, newId, requirePermission } from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { requireSession, type SignedInPerson } from '../domain/own-session.js';
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

export interface CreateApiKeyInput {
  readonly name: string;
  readonly expiresInDays: number;
  readonly idempotencyKey?: string;
}

/** Makes a key for a program that acts for the person. A researcher's key also raises the limits of the research door. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly transactor: Transactor,
    private readonly writes: IdempotentWrites,
    private readonly accounts: AccountsRepository,
    private readonly keys: ApiKeysRepository,
    private readonly researchKeys: ResearchKeysRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict `too_many_keys`, `already_created` when it was made by this call before */
  execute(actor: Actor, { name, expiresInDays, idempotencyKey: key }: CreateApiKeyInput): Promise<IssuedApiKey> {
    requirePermission(actor, 'api_key.own');
    const person = requireSession(actor);
    const request = { route: 'POST /api-keys', name, expiresInDays };
    return this.transactor.run((tx) =>
      this.writes.once(tx, person, { key, request }, () => this.create(tx, person, { name, expiresInDays })),
    );
  }

  private async create(tx: Tx, person: SignedInPerson, input: CreateApiKeyInput): Promise<IssuedApiKey> {
    const { accountId } = person;
    const now = this.clock.now();
    const { key, prefix } = newApiKey();
    const issued = {
      id: newId(),
      name: input.name.trim(),
      key,
      expiresAt: new Date(now.getTime() + input.expiresInDays * 86_400_000),
    };
    await this.accounts.lock(tx, accountId);
    const present = await this.keys.listOf(sqlIn(tx), accountId, mostKeys);
    if (present.length >= mostKeys) throw new Conflict('too_many_keys', 'Revoke a key first.');
    const { id, name, expiresAt } = issued;
    await this.keys.insert(tx, { id, accountId, name, prefix, keyHash: hashToken(key), createdAt: now, expiresAt });
    await this.researchKeys.copy(tx, [accountId]);
    await this.audit.append(tx, { actor: person, act: 'api_key.created', objectType: 'api_key', objectId: id });
    return issued;
  }
}
