// Breaks one control at a time in a copy of the tree and sees the named test fail.
//   npm run sabotage            all of them
//   npm run sabotage -- grant   those whose id begins with "grant"
// A sabotage whose place is no longer found is red too: the list must follow the code.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * @typedef {object} Sabotage
 * @property {string} id short name
 * @property {string} control what is taken away, in words
 * @property {string} file where it stands
 * @property {string} find the text to replace, found exactly once
 * @property {string} replace what stands there instead
 * @property {'unit' | 'int' | 'e2e'} project tier of the test
 * @property {string} spec file of the test
 * @property {string} test name of the test that must turn red
 */

const root = resolve(import.meta.dirname, '..');
/** @type {Sabotage[]} */
const all = JSON.parse(readFileSync(join(root, 'test/sabotage/sabotages.json'), 'utf8'));
const wanted = process.argv[2] ?? '';
const chosen = all.filter(({ id }) => id.startsWith(wanted));
if (chosen.length === 0) {
  console.error(`No sabotage begins with "${wanted}".`);
  process.exit(2);
}

const copy = copyOfTheTree();
let missed = 0;
try {
  for (const [at, sabotage] of chosen.entries()) {
    const verdict = run(sabotage);
    if (verdict !== 'caught') missed += 1;
    console.log(`[${at + 1}/${chosen.length}] ${sabotage.id.padEnd(28)} ${verdict}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${chosen.length - missed} passed, ${missed} failed`);
process.exit(missed === 0 ? 0 : 1);

function copyOfTheTree() {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-sabotage-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\n').filter(Boolean)) {
    try {
      cpSync(join(root, file), join(folder, file));
    } catch {
      // listed by git and already gone from the tree
    }
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** @param {Sabotage} sabotage */
function run(sabotage) {
  const path = join(copy, sabotage.file);
  const original = readFileSync(path, 'utf8');
  if (original.split(sabotage.find).length !== 2) return 'not applicable: its place is not found exactly once';
  if (!testPasses(sabotage)) return 'no baseline: the test fails, or is not there, with the control in place';
  writeFileSync(
    path,
    original.replace(sabotage.find, () => sabotage.replace),
  );
  try {
    return testPasses(sabotage) ? 'NOT CAUGHT: the test stays green without the control' : 'caught';
  } finally {
    writeFileSync(path, original);
  }
}

/** @param {Sabotage} sabotage */
function testPasses({ project, spec, test }) {
  const name = test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const { status, stdout } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', project, spec, '-t', name, '--reporter=json'],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const report = JSON.parse(stdout.slice(stdout.indexOf('{"'), stdout.lastIndexOf('}') + 1) || '{}');
  return status === 0 && report.numPassedTests > 0;
}
