import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { OperatorConfiguration } from '@habeas/platform/config';
import { readIfPresent, StartupRefusal, writeSecretFile } from '@habeas/platform/embedded';

/** The key that seals second factors at rest: the operator's, or one made once and kept in the data folder, outside the database. */
export async function secretKey(configuration: OperatorConfiguration): Promise<string> {
  const given = configuration.environment['HABEAS_SECRET_KEY'];
  if (given) return given;
  const path = join(configuration.dataDir, 'secret-key');
  const kept = (await readIfPresent(path))?.trim();
  if (kept === undefined) {
    const made = randomBytes(32).toString('base64url');
    await writeSecretFile(path, `${made}\n`);
    return made;
  }
  if (Buffer.from(kept, 'base64url').length === 32) return kept;
  throw new StartupRefusal(
    `${path} does not hold a key of 32 bytes: restore it, for without it second factors cannot be checked.`,
  );
}
