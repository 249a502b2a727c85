import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, root } from './house.mjs';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';

/** Installs the packages of the lock file, unless exactly they are there. */
export async function install() {
  if (isInstalled()) return;
  await withLock('install', async () => {
    if (isInstalled()) return;
    console.log('Installing packages (npm ci)');
    const { code } = await npm([
      'ci',
      '--include=dev',
      '--include=optional',
      '--loglevel=error',
      '--no-audit',
      '--no-fund',
    ]);
    if (code !== 0) throw new Refusal('The packages could not be installed: npm says above why.');
  });
}

/** npm writes its own record of what it installed when it is done; a killed installation leaves none. */
export function isInstalled(folder = root) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Refusal('package-lock.json is missing or cannot be read: take a fresh clone.');
  if (!present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return Boolean(entry.optional || entry.peer);
    return found.version === entry.version && found.integrity === entry.integrity && existsSync(join(folder, path));
  });
}

/** npm under the host's own Node: the one among the packages is replaced while they are installed. */
function npm(args) {
  const program = process.env.npm_execpath;
  if (!program) return run('npm', args);
  return run(process.env.npm_node_execpath ?? process.execPath, [program, ...args]);
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
