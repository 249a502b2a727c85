import { DomainError } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { hash, type Options, verify } from '@node-rs/argon2';
import { Semaphore } from './semaphore.js';

/** Argon2id with 64 MiB and three passes: some 0.15 s of one core and 64 MiB of memory for each try (trap S5). */
const cost: Options = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 };
/** Hashes at once; the rest wait. */
const atOnce = 2;
/** Beyond this many in line, a caller is told to come back: waiting would outlast the request. */
const longestLine = 100;

/**
 * What a password for nobody is compared with: the hash of 256 random bits that were thrown away, of the same cost as every
 * real one, so that an address without an account takes as long as one with (traps S4, P10).
 */
export const hashOfNobody =
  '$argon2id$v=19$m=65536,t=3,p=1$q8l6da4N/eSnCdhsPurB6w$mEcIJozUC+68U3PZ0SxoNyI5uoUGXjY7jUp/7zy1tyw';

/** Hashes and compares passwords, two at a time. */
@Injectable()
export class PasswordHasher {
  private readonly turns = new Semaphore(atOnce);

  /** The hash to keep, with its parameters and salt in it. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFKC'), cost));
  }

  /** Whether the password fits the hash. Without a hash it does the same work and says no. */
  verify(stored: string | undefined, password: string): Promise<boolean> {
    return this.inTurn(async () => {
      const fits = await this.compare(stored ?? hashOfNobody, password.normalize('NFKC'));
      return fits && stored !== undefined;
    });
  }

  /** One comparison of full cost. */
  protected compare(stored: string, password: string): Promise<boolean> {
    return verify(stored, password);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.turns.queued >= longestLine) {
      throw new DomainError('unavailable', 'busy', 'Too many people sign in at this moment. Try again.');
    }
    return this.turns.run(work);
  }
}
