import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of a built web client. Compiled code stands in the same build as the web; sources (in specs) look into `dist`.
 */
export function builtWebFolder(audience: 'insiders' | 'public'): string {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
  const beside = join(root, 'web', audience);
  return existsSync(beside) ? beside : join(root, 'dist', 'web', audience);
}
