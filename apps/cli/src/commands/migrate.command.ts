import { operatorConfiguration } from '@habeas/platform/config';
import type { Command } from '../command.js';
import { migrateDatabase } from '../database/migrate-database.js';
import { openDatabase } from '../database/open-database.js';

/** `habeas migrate` */
export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the database to the schema of this release',
  options: {},
  details:
    'Runs every migration that the database has not had, prepares the queue and gives the roles their passwords: those of API_DATABASE_URL,\nWORKER_DATABASE_URL, RESEARCH_DATABASE_URL and QUEUE_DATABASE_URL, or random ones kept in the data folder. Running it again is harmless.',
  async run() {
    const configuration = operatorConfiguration();
    const say = (line: string): void => console.log(line);
    const database = await openDatabase(configuration, { mode: 'share', onProgress: say });
    try {
      await migrateDatabase(configuration, database.adminUrl, say);
      say('The database is ready');
      return 0;
    } finally {
      await database.close();
    }
  },
};
