import { type OperatorConfiguration, operatorConfiguration } from '@habeas/platform/config';
import type { Command } from '../command.js';
import { migrateDatabase } from '../database/migrate-database.js';
import { openDatabase } from '../database/open-database.js';
import { secretKey } from '../database/secret-key.js';
import { doorsOf } from '../start/doors.js';
import { HouseKeeper } from '../start/house-keeper.js';
import { requireFreePort } from '../start/ports.js';
import { waitForStop } from '../start/wait-for-stop.js';

/** `habeas start` */
export const startCommand: Command = {
  name: 'start',
  summary: 'start everything and serve until stopped',
  options: {
    'until-input-ends': {
      type: 'boolean',
      help: 'stop when standard input closes, for a program that supervises this one',
    },
  },
  details:
    'Opens the database (the embedded one unless DATABASE_URL is set), migrates and seeds it, and serves the insiders’ portal and the\nresearch API, with a worker beside them. Ctrl-C stops all of it in order.',
  async run(call) {
    const configuration = operatorConfiguration();
    const stopAsked = waitForStop(call.flag('until-input-ends'));
    return serve(configuration, stopAsked);
  },
};

async function serve(configuration: OperatorConfiguration, stopAsked: Promise<void>): Promise<number> {
  const stop = { asked: false };
  void stopAsked.then(() => (stop.asked = true));
  const database = await openDatabase(configuration, {
    mode: 'own',
    onProgress: say,
    check: (afterKill) => requireFreePorts(configuration, afterKill),
  });
  const keeper = new HouseKeeper(configuration, database.embedded, say);
  try {
    const steps = prepareAndOpen(configuration, database.adminUrl, keeper, stop);
    const opened = await Promise.race([steps, stopAsked.then(() => false)]);
    if (opened) {
      sayWhere(configuration);
      await Promise.race([stopAsked, keeper.failed]);
    }
    if (!opened) await steps.catch(() => undefined);
    say('Stopping');
    return 0;
  } finally {
    await keeper.stop();
    await database.close();
    if (stop.asked) say('Habeas has stopped');
  }
}

/** The doors of an earlier start that was killed finish what they have begun, and hold their ports meanwhile. */
async function requireFreePorts(configuration: OperatorConfiguration, afterKill: boolean): Promise<void> {
  const { host, port, researchPort } = configuration;
  if (afterKill) say('An earlier Habeas on this data folder was killed: its processes have a moment to end');
  const patienceMs = afterKill ? 15_000 : 0;
  await requireFreePort('PORT', port, host, patienceMs);
  await requireFreePort('RESEARCH_PORT', researchPort, host, patienceMs);
}

/** Whether the doors were opened; not when stopping was asked for in between. */
async function prepareAndOpen(
  configuration: OperatorConfiguration,
  adminUrl: string,
  keeper: HouseKeeper,
  stop: { readonly asked: boolean },
): Promise<boolean> {
  const roles = await migrateDatabase(configuration, adminUrl, say);
  if (stop.asked) return false;
  // Loaded when it is needed: the seeds bring every context along, which costs other commands time and memory.
  const { seed } = await import('../seed/seed.js');
  await seed(configuration, adminUrl, say);
  if (stop.asked) return false;
  say('Starting api, worker and research');
  await keeper.open(doorsOf(configuration, roles, await secretKey(configuration)), stop);
  if (configuration.demo && !stop.asked) {
    const { publishDemoSummary } = await import('../seed/publish-demo-summary.js');
    await publishDemoSummary(configuration, adminUrl, say);
  }
  return true;
}

function sayWhere(configuration: OperatorConfiguration): void {
  say('');
  say(`Portal for staff    ${configuration.publicUrl}`);
  say(`Public pages        ${configuration.researchUrl}`);
  say(`Research API        ${configuration.researchUrl}/v1`);
  say(`Data and logs       ${configuration.dataDir}`);
  if (configuration.demo) say(`Demo accounts       ${configuration.dataDir}/demo-accounts.json`);
  say('');
  say('Habeas is ready');
}

function say(line: string): void {
  console.log(line);
}
