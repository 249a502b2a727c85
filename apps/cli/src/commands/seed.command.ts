import { operatorConfiguration } from '@habeas/platform/config';
import type { Command } from '../command.js';
import { openDatabase } from '../database/open-database.js';

/** `habeas seed` */
export const seedCommand: Command = {
  name: 'seed',
  summary: 'bring reference data, and demo data where wanted, into the database',
  options: {},
  details:
    'Writes the taxonomy, the reference facilities and their attributed claims. With HABEAS_DEMO=1 also demo organisations and accounts\n(passwords in demo-accounts.json in the data folder), an invented facility and invented reports. Needs a migrated database; running\nit again adds nothing.',
  async run() {
    const configuration = operatorConfiguration();
    // Loaded when it is needed: the seeds bring every context along, which costs other commands time and memory.
    const { seed } = await import('../seed/seed.js');
    const say = (line: string): void => console.log(line);
    const database = await openDatabase(configuration, { mode: 'share', onProgress: say });
    try {
      await seed(configuration, database.adminUrl, say);
      return 0;
    } finally {
      await database.close();
    }
  },
};
