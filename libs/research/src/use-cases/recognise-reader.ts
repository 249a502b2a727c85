import { createHash } from 'node:crypto';
import { Unauthenticated } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import type { ReaderTier } from '../domain/reader.js';
import { PublishedCodebookQuery } from '../persistence/published-codebook.query.js';

/** A key that was taken back is refused at the latest after this time. */
const rememberedMillis = 1_000;
const mostRemembered = 1_000;

/** Whoever reads: by the hash of a researcher's key, or nobody in particular. */
export interface Reader {
  readonly tier: ReaderTier;
  /** Hash of the key; undefined without one. */
  readonly keyHash?: string;
}

/**
 * Tells a researcher's key from no key. A key that does not hold is refused rather than ignored, so that nobody takes the
 * open rate for the elevated one. Keys of others are no keys here: this door knows the hashes of researchers' keys alone.
 */
@Injectable()
export class RecogniseReader {
  private readonly remembered = new Map<string, { valid: boolean; until: number }>();

  constructor(private readonly codebook: PublishedCodebookQuery) {}

  async execute(authorization: string | undefined): Promise<Reader> {
    if (authorization === undefined) return { tier: 'open' };
    const key = /^Bearer ([\x21-\x7e]{8,200})$/i.exec(authorization)?.[1];
    const keyHash = createHash('sha256')
      .update(key ?? '')
      .digest('hex');
    if (key === undefined || !(await this.isValid(keyHash))) {
      throw new Unauthenticated(
        'key_invalid',
        "This is no researcher's key that holds: it is unknown, was taken back or has ended. Read without one, or take a new one.",
      );
    }
    return { tier: 'elevated', keyHash };
  }

  private async isValid(keyHash: string): Promise<boolean> {
    const now = Date.now();
    const known = this.remembered.get(keyHash);
    if (known && known.until > now) return known.valid;
    const valid = await this.codebook.isResearchKey(keyHash);
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(keyHash, { valid, until: now + rememberedMillis });
    return valid;
  }
}
