import { createHash, createHmac, randomBytes } from 'node:crypto';
import { addressGroup, TooMany } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { triesPerAccount, triesPerAddress, windowSeconds } from '../domain/sign-in-limits.js';

/**
 * Slows guessing down: so many tries per account and per client address in a quarter of an hour, then "come back later",
 * never a lock that somebody must undo. Addresses without an account are counted like those with one. Tries per account
 * are counted in the database, so that more processes give no more tries; client addresses live in the memory of this
 * process alone, behind a key that dies with it (promise P28).
 */
@Injectable()
export class SignInThrottle {
  private readonly accounts: RateLimiterPostgres;
  private readonly addresses = new RateLimiterMemory({ points: triesPerAddress, duration: windowSeconds });
  private readonly addressKey = randomBytes(32);

  constructor(dataSource: DataSource) {
    this.accounts = new RateLimiterPostgres({
      storeClient: dataSource,
      storeType: 'typeorm',
      schemaName: 'portal',
      tableName: 'sign_in_attempts',
      keyPrefix: 'account',
      tableCreated: true,
      points: triesPerAccount,
      duration: windowSeconds,
    });
  }

  /** Counts one try. @throws TooMany when the account or the address has had its tries */
  async count(email: string, clientAddress: string): Promise<void> {
    await spend(this.addresses, this.hidden(clientAddress));
    await this.countAccount(email);
  }

  /** Counts one try at an account's password by somebody who is signed in. @throws TooMany */
  async countAccount(email: string): Promise<void> {
    await spend(this.accounts, accountKey(email));
  }

  /** Forgets the tries that led to a success, so that a busy office behind one address is not slowed. */
  async forgive(email: string, clientAddress: string): Promise<void> {
    await this.forgiveAccount(email);
    await this.addresses.reward(this.hidden(clientAddress), 1);
  }

  async forgiveAccount(email: string): Promise<void> {
    await this.accounts.delete(accountKey(email));
  }

  private hidden(clientAddress: string): string {
    return createHmac('sha256', this.addressKey).update(addressGroup(clientAddress)).digest('base64url');
  }
}

/** The address is hashed so that the table does not keep what somebody typed. */
function accountKey(email: string): string {
  return createHash('sha256').update(email, 'utf8').digest('hex');
}

async function spend(limiter: RateLimiterPostgres | RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new TooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)), 'too_many_attempts');
  }
}
