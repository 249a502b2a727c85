import { startEmbeddedPostgres } from '@habeas/platform/embedded';
import type { RunningHabeas } from './running-habeas.js';

/** Login of the superuser at the running embedded database, for looking. */
export async function superuserOf(habeas: RunningHabeas): Promise<string> {
  const used = await startEmbeddedPostgres({ dataDir: habeas.dataDir, running: 'use' });
  return used.superuserUrl;
}
