import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A path inside the repository, from the source tree and from `dist/` alike: walks up to the folder of the root
 * `package.json`. A path relative to this file would point into `dist/`, where no data files are.
 */
export function repositoryPath(...segments: string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isRepositoryRoot(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folder with the package.json of habeas was not found.');
    folder = parent;
  }
  return join(folder, ...segments);
}

function isRepositoryRoot(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return false;
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'name' in parsed && parsed.name === 'habeas';
}
