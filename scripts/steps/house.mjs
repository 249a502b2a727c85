import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever folder a command was called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Builds, locks and stamps; nothing in it is needed twice. */
export const workshop = join(root, '.build');

const oldestNode = [22, 13];

/** The Node that runs Habeas: the one the packages bring, else the one that runs this script. */
export function habeasNode() {
  const bundled = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(bundled)) return bundled;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  throw new Refusal(
    `Habeas needs Node ${oldestNode.join('.')} or newer and this is ${process.versions.node}: install a newer Node, or the packages without omitting optional ones.`,
  );
}

/** The environment for programs of the house: its own tools come first on the path. */
export function houseEnvironment() {
  const delimiter = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };
}

/** A failure told in one sentence. */
export class Refusal extends Error {}

/** The run was interrupted from outside; nothing is wrong. */
export class Interrupted extends Error {}

/** Runs a command of the repository and ends the process as the person expects it to. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (error instanceof Interrupted) {
      process.exitCode = 0;
    } else {
      console.error(error instanceof Refusal ? error.message : error);
      process.exitCode = 1;
    }
  }
}
