import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { ApiKeysRepository } from '../persistence/api-keys.repository.js';
import { ResearchKeysRepository } from '../persistence/research-keys.repository.js';

/** Revokes one of one's own keys: it opens nothing from then on, at either door. A key may revoke itself. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: ApiKeysRepository,
    private readonly researchKeys: ResearchKeysRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { readonly apiKeyId: string }): Promise<void> {
    requirePermission(actor, 'api_key.own');
    const { accountId } = requirePerson(actor);
    await this.transactor.run(async (tx) => {
      const revoked = await this.keys.revoke(tx, accountId, input.apiKeyId, this.clock.now());
      if (!revoked) throw new NotFound();
      await this.researchKeys.copy(tx, [accountId]);
      await this.audit.append(tx, { actor, act: 'api_key.revoked', objectType: 'api_key', objectId: input.apiKeyId });
    });
  }
}
