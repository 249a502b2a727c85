// Breaks one control at a time in a copy of the tree and sees the named test fail.
//   npm run sabotage            all of them
//   npm run sabotage -- grant   those whose id begins with "grant"
// A sabotage whose place is no longer found is red too: the list must follow the code.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
 * @property {string} [says] words that the failure must hold, where the control is a refusal to start
 */

const root = resolve(import.meta.dirname, '..');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
/** @type {Sabotage[]} */
const all = JSON.parse(readFileSync(join(root, 'test/sabotage/sabotages.json'), 'utf8'));
const wanted = process.argv[2] ?? '';
const chosen = all.filter(({ id }) => id.startsWith(wanted));
if (chosen.length === 0) {
  console.error(`No sabotage begins with "${wanted}".`);
  process.exit(2);
}

const copy = copyOfTheTree();
/** @type {Map<string, ReturnType<typeof outcomeOf>>} */
const baselines = new Map();
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
  if (!passesAsItIs(sabotage)) return 'no baseline: the test fails, or is not there, with the control in place';
  writeFileSync(
    path,
    original.replace(sabotage.find, () => sabotage.replace),
  );
  try {
    return verdictOn(sabotage, outcomeOf(sabotage.project, sabotage.spec, sabotage.test));
  } finally {
    writeFileSync(path, original);
  }
}

/** One run of a file is the baseline of every sabotage that it is to catch. @param {Sabotage} sabotage */
function passesAsItIs({ project, spec, test }) {
  const known = baselines.get(spec);
  const names = new Set(chosen.filter((one) => one.spec === spec).map((one) => one.test));
  const outcome = known ?? outcomeOf(project, spec, ...names);
  baselines.set(spec, outcome);
  const named = outcome.tests.filter(({ fullName }) => fullName.includes(test));
  return named.length > 0 && named.every(({ status }) => status === 'passed');
}

/**
 * Caught is only what turns the named test itself red, with the named words if there are any: a file that no longer
 * starts proves nothing, unless refusing to start is the control.
 *
 * @param {Sabotage} sabotage
 * @param {ReturnType<typeof outcomeOf>} outcome
 */
function verdictOn({ test, says }, { tests, messages }) {
  const named = tests.filter(({ fullName }) => fullName.includes(test));
  if (says !== undefined) return messages.includes(says) ? 'caught' : `NOT CAUGHT: nothing says "${says}"`;
  if (named.some(({ status }) => status === 'failed')) return 'caught';
  if (named.some(({ status }) => status === 'passed')) return 'NOT CAUGHT: the test stays green without the control';
  return 'broken: the test did not run';
}

/**
 * @param {Sabotage['project']} project
 * @param {string} spec
 * @param {string[]} names
 */
function outcomeOf(project, spec, ...names) {
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const file = join(copy, 'sabotage-outcome.json');
  rmSync(file, { force: true });
  spawnSync(
    process.execPath,
    [vitest, 'run', '--project', project, spec, '-t', pattern, '--reporter=json', `--outputFile.json=${file}`],
    { cwd: copy, stdio: 'ignore' },
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const files = report.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  return { tests, messages: JSON.stringify(files) };
}
