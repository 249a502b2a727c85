import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { main, root, workshop } from './steps/house.mjs';
import { install } from './steps/install.mjs';
import { run, runNode, watchInterruptions } from './steps/run.mjs';
import { resultOfTier, summaryLines } from './steps/test-summary.mjs';

// `npm test`: install, build, then every check and every tier of tests. Goes on after a failure, so that one run tells all of it.
const checks = [
  ['lint', ['oxlint', '--deny-warnings', 'apps', 'libs', 'test', 'scripts']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['dependency rules', ['depcruise', '--config', '.dependency-cruiser.js', 'apps', 'libs', 'test']],
  ['types', ['tsc', '--noEmit', '-p', 'tsconfig.json']],
  ['types of the web', ['tsc', '--noEmit', '-p', 'apps/admin/tsconfig.json']],
  ['weight of the web', ['node', 'apps/admin/budget.mjs']],
];
const tiers = ['unit', 'int', 'e2e', 'browser'];

watchInterruptions();
await main(async () => {
  const begun = Date.now();
  forgetOwnConfiguration();
  await install();
  await build();
  const results = [await runChecks()];
  for (const tier of tiers) results.push(await runTier(tier));
  console.log(`\nAll of it took ${Math.round((Date.now() - begun) / 1000)} seconds`);
  for (const line of summaryLines(results)) console.log(line);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});

/** Tests bring their own database and ports, whatever the person's shell has set for a start. */
function forgetOwnConfiguration() {
  for (const name of Object.keys(process.env)) {
    if (/^(HABEAS_|RESEARCH_|API_|WORKER_|QUEUE_)|^(PORT|DATABASE_URL|TRUSTED_PROXIES)$/.test(name))
      delete process.env[name];
  }
}

async function runChecks() {
  const result = { tier: 'checks', passed: 0, failed: 0, skipped: 0 };
  for (const [name, [program, ...args]] of checks) {
    console.log(`\nCheck: ${name}`);
    const { code } = await run(join(root, 'node_modules', '.bin', program), args);
    if (code === 0) result.passed += 1;
    else result.failed += 1;
    console.log(code === 0 ? `${name}: in order` : `${name}: FAILED`);
  }
  return result;
}

async function runTier(tier) {
  console.log(`\nTests: ${tier}`);
  const folder = join(workshop, 'test-results');
  const report = join(folder, `${tier}-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode([vitest, 'run', '--project', tier, ...reporters]);
  try {
    return resultOfTier(tier, code, JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return resultOfTier(tier, code || 1, undefined);
  } finally {
    rmSync(report, { force: true });
  }
}
