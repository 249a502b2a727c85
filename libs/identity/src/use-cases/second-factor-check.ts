import { Injectable } from '@nestjs/common';
import { Sealer } from '@habeas/platform/crypto';
import type { Tx } from '@habeas/platform/database';
import { hashRecoveryCode, looksLikeRecoveryCode, matchingStep } from '../domain/second-factor.js';
import { SecondFactorsRepository } from '../persistence/second-factors.repository.js';

/** What the sealed secret of an account is bound to, so that it cannot be moved to another one. */
export function secretContext(accountId: string): string {
  return `second-factor|${accountId}`;
}

/** Judges the second step of signing in. A code is spent by being accepted. */
@Injectable()
export class SecondFactorCheck {
  constructor(
    private readonly factors: SecondFactorsRepository,
    private readonly sealer: Sealer,
  ) {}

  /** Whether the code opens the account: true without one when the account has no second factor. */
  async accepts(tx: Tx, accountId: string, code: string | undefined, now: Date): Promise<boolean> {
    const factor = await this.factors.lock(tx, accountId);
    if (!factor?.confirmedAt) return true;
    if (code === undefined) return false;
    if (looksLikeRecoveryCode(code)) {
      return this.factors.useRecoveryCode(tx, accountId, hashRecoveryCode(code), now);
    }
    const secret = this.sealer.open(factor.sealedSecret, secretContext(accountId));
    const step = matchingStep(secret, code, now, factor.lastUsedStep);
    if (step === undefined) return false;
    await this.factors.setLastUsedStep(tx, accountId, step);
    return true;
  }
}
