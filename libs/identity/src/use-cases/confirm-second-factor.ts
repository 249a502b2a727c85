import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, Invalid } from '@habeas/kernel';
import { Sealer } from '@habeas/platform/crypto';
import { Transactor } from '@habeas/platform/database';
import { requireSession } from '../domain/own-session.js';
import { hashRecoveryCode, matchingStep, newRecoveryCodes } from '../domain/second-factor.js';
import { SecondFactorsRepository } from '../persistence/second-factors.repository.js';
import { EndCredentials } from './end-credentials.js';
import { secretContext } from './second-factor-check.js';

/** Switches the second factor on with a first code. Recovery codes are told once; logins elsewhere and all keys end. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly transactor: Transactor,
    private readonly factors: SecondFactorsRepository,
    private readonly credentials: EndCredentials,
    private readonly sealer: Sealer,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { readonly code: string }): Promise<{ recoveryCodes: string[] }> {
    const { accountId, sessionId } = requireSession(actor);
    const recoveryCodes = newRecoveryCodes();
    await this.transactor.run(async (tx) => {
      const factor = await this.factors.lock(tx, accountId);
      if (!factor || factor.confirmedAt) {
        throw new Conflict('second_factor_not_begun', 'There is no second factor to confirm.');
      }
      const now = this.clock.now();
      const secret = this.sealer.open(factor.sealedSecret, secretContext(accountId));
      const step = matchingStep(secret, input.code, now, factor.lastUsedStep);
      if (step === undefined) {
        throw new Invalid('code_wrong', 'This is not the present code.', [{ field: 'code', code: 'code_wrong' }]);
      }
      await this.factors.confirm(tx, accountId, now, recoveryCodes.map(hashRecoveryCode));
      await this.factors.setLastUsedStep(tx, accountId, step);
      const ended = await this.credentials.execute(tx, [accountId], sessionId);
      await this.audit.append(tx, {
        actor,
        act: 'account.second_factor_on',
        objectType: 'account',
        objectId: accountId,
        detail: { ...ended },
      });
    });
    return { recoveryCodes };
  }
}
