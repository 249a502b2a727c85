import { Injectable } from '@nestjs/common';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { SecondFactorEntity } from './second-factor.entity.js';

export interface SecondFactor {
  readonly sealedSecret: string;
  readonly confirmedAt: Date | null;
  readonly lastUsedStep: number | null;
}

@Injectable()
export class SecondFactorsRepository {
  /** The account's second factor, locked: of two tries with one code only the first finds it unused. */
  lock(tx: Tx, accountId: string): Promise<SecondFactor | undefined> {
    return sqlIn(tx).one<SecondFactor>(
      `SELECT sealed_secret AS "sealedSecret", confirmed_at AS "confirmedAt", last_used_step AS "lastUsedStep"
       FROM portal.second_factor WHERE account_id = $1 FOR UPDATE`,
      [accountId],
    );
  }

  /** Keeps a secret that is not confirmed yet, in place of an earlier one that was not either. */
  async begin(tx: Tx, accountId: string, sealedSecret: string, createdAt: Date): Promise<void> {
    await tx.delete(SecondFactorEntity, { accountId });
    await tx.insert(SecondFactorEntity, { accountId, sealedSecret, createdAt, confirmedAt: null, lastUsedStep: null });
  }

  async confirm(tx: Tx, accountId: string, confirmedAt: Date, recoveryCodeHashes: readonly string[]): Promise<void> {
    await tx.update(SecondFactorEntity, { accountId }, { confirmedAt });
    await tx.delete(RecoveryCodeEntity, { accountId });
    await tx.insert(
      RecoveryCodeEntity,
      recoveryCodeHashes.map((codeHash) => ({ accountId, codeHash, usedAt: null })),
    );
  }

  async setLastUsedStep(tx: Tx, accountId: string, lastUsedStep: number): Promise<void> {
    await tx.update(SecondFactorEntity, { accountId }, { lastUsedStep });
  }

  /** Whether there was such an unused recovery code; it is used now. */
  async useRecoveryCode(tx: Tx, accountId: string, codeHash: string, now: Date): Promise<boolean> {
    const used = await sqlIn(tx).affected(
      'UPDATE portal.recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL',
      [accountId, codeHash, now],
    );
    return used === 1;
  }

  async delete(tx: Tx, accountId: string): Promise<void> {
    await tx.delete(RecoveryCodeEntity, { accountId });
    await tx.delete(SecondFactorEntity, { accountId });
  }
}
