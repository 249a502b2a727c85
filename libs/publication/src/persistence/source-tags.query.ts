import { createHmac } from 'node:crypto';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/**
 * Tells sources apart in statistics without telling who they are: a tag is keyed with a secret of the private side, and
 * holds within one place only, so that nobody can follow a source from place to place.
 */
@Injectable()
export class SourceTags {
  async of(tx: Tx, facilityId: string, sources: readonly string[]): Promise<string[]> {
    const secret = await sqlIn(tx).one<{ value: Buffer }>(
      `SELECT value FROM portal.publication_secret WHERE name = 'source_tag'`,
    );
    if (!secret) throw new Error('the secret of source tags is missing');
    return sources.map((source) =>
      createHmac('sha256', secret.value).update(`${facilityId}|${source}`).digest('base64url').slice(0, 16),
    );
  }
}
