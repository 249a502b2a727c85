import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { Refusal, root, workshop } from './house.mjs';
import { withLock } from './lock.mjs';
import { runNode } from './run.mjs';

const apps = ['api', 'worker', 'research', 'cli'];
const audiences = ['insiders', 'public'];
const keptBuilds = 4;
const notBuilt = /\.(spec|int-spec|e2e-spec|browser-spec)\.tsx?$|\/libs\/testing\//;

/**
 * Builds the servers and the web unless this very source is built already, and returns the build's folder.
 * Each build has a folder of its own, named by its source, and `dist` is a link to the newest: a build beside a running start does not
 * touch what that start runs from.
 */
export async function build() {
  return withLock('build', async () => {
    const id = sourceId();
    const folder = join(workshop, id);
    if (!existsSync(folder)) await buildInto(folder, id);
    utimesSync(folder, new Date(), new Date());
    pointDistTo(folder);
    forgetOldBuilds();
    return folder;
  });
}

async function buildInto(folder, id) {
  const draft = `${folder}.unfinished`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  console.log('Building the servers');
  await compileServers(draft, id);
  for (const audience of audiences) await buildWeb(draft, audience);
  renameSync(draft, folder);
}

/** One compilation for all four apps: the libs they share are compiled once. */
async function compileServers(draft, id) {
  const config = join(workshop, `tsconfig.${id}.json`);
  const settings = {
    extends: '../tsconfig.json',
    compilerOptions: { outDir: draft, declaration: false, types: ['node'] },
    include: apps.map((app) => `../apps/${app}/src`),
    exclude: ['../**/*.spec.ts', '../**/*.int-spec.ts'],
  };
  writeFileSync(config, JSON.stringify(settings));
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const { code } = await runNode([nest, 'build', 'api', '--path', relative(root, config)]);
  rmSync(config, { force: true });
  if (code !== 0) throw new Refusal('The servers could not be built: the compiler says above why.');
}

async function buildWeb(draft, audience) {
  const config = join(root, 'apps', 'admin', 'vite.config.ts');
  if (!existsSync(config)) return;
  console.log(`Building the web pages (${audience})`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const out = join(draft, 'web', audience);
  const args = ['build', '--config', config, '--mode', audience, '--outDir', out, '--logLevel', 'warn'];
  const { code } = await runNode([vite, ...args], { environment: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Refusal(`The web pages (${audience}) could not be built: Vite says above why.`);
}

/** A link is replaced in one step, so that nobody ever finds no `dist`. */
function pointDistTo(folder) {
  const dist = join(root, 'dist');
  if (existsSync(dist) && !lstatSync(dist).isSymbolicLink()) rmSync(dist, { recursive: true, force: true });
  const draft = join(workshop, `dist-${process.pid}`);
  rmSync(draft, { force: true });
  symlinkSync(process.platform === 'win32' ? folder : relative(root, folder), draft, 'junction');
  renameSync(draft, dist);
}

function forgetOldBuilds() {
  const builds = readdirSync(workshop)
    .filter((name) => /^[0-9a-f]{16}(\.unfinished)?$/.test(name))
    .map((name) => ({ path: join(workshop, name), used: statSync(join(workshop, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of builds.slice(keptBuilds)) rmSync(path, { recursive: true, force: true });
}

/** A hash of everything a build is made from. */
export function sourceId() {
  const hash = createHash('sha256');
  for (const path of [
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'nest-cli.json',
    'apps',
    'libs',
    'scripts/steps/build.mjs',
  ]) {
    addToHash(hash, join(root, path));
  }
  return hash.digest('hex').slice(0, 16);
}

function addToHash(hash, path) {
  if (notBuilt.test(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name));
    return;
  }
  hash.update(`${relative(root, path)}\0`);
  hash.update(readFileSync(path));
}
