import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission, requirePerson } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { ApiKeysRepository, type ListedApiKey } from '../persistence/api-keys.repository.js';
import { type Listed, listed, type ListInput } from './listed.js';

/** One's own keys, without their secrets. */
@Injectable()
export class ListApiKeys {
  constructor(
    private readonly sql: Sql,
    private readonly keys: ApiKeysRepository,
  ) {}

  async execute(actor: Actor, input: ListInput): Promise<Listed<ListedApiKey>> {
    requirePermission(actor, 'api_key.own');
    const { accountId } = requirePerson(actor);
    return listed(await this.keys.listOf(this.sql, accountId, input.limit + 1, input.after), input.limit);
  }
}
