import type { OperatorConfiguration } from '@habeas/platform/config';
import { checkDurability } from '@habeas/platform/database';
import {
  type EmbeddedPostgres,
  ensureDataFolder,
  startEmbeddedPostgres,
  StartupRefusal,
} from '@habeas/platform/embedded';
import { type DataFolderLock, lockDataFolder } from './data-folder-lock.js';
import { reachServer } from './reach-server.js';

/** A database that is up, with the address of a role that may migrate it. */
export interface OpenDatabase {
  readonly adminUrl: string;
  /** The server, when it is ours to look after. */
  readonly embedded?: EmbeddedPostgres;
  close(): Promise<void>;
}

/** How a command wants the database. */
export interface Opening {
  /** `own`: nobody else may run Habeas on the data folder. `share`: a running Habeas's database is used as it is. */
  readonly mode: 'own' | 'share';
  readonly onProgress: (step: string) => void;
  /** What must hold before the database is started, once the data folder is ours. Told whether an earlier start on it was killed. */
  readonly check?: (afterKill: boolean) => Promise<void>;
}

/** Opens the operator's database, or the embedded one, which is started when it does not run already. */
export async function openDatabase(configuration: OperatorConfiguration, opening: Opening): Promise<OpenDatabase> {
  await ensureDataFolder(configuration.dataDir);
  const lock = lockDataFolder(configuration.dataDir);
  const held = 'heldBy' in lock;
  if (held && opening.mode === 'own') {
    throw new StartupRefusal(
      `Another Habeas (process ${lock.heldBy}) already uses the data folder ${configuration.dataDir}: stop it, or set HABEAS_DATA_DIR to another folder.`,
    );
  }
  const release = held ? () => undefined : () => lock.release();
  try {
    await opening.check?.(!held && lock.afterKill);
    const database = configuration.databaseUrl
      ? { adminUrl: configuration.databaseUrl, close: () => Promise.resolve() }
      : await openEmbedded(configuration, lock, opening);
    await refuseForgetfulServer(database.adminUrl);
    return {
      ...database,
      close: async () => {
        await database.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function openEmbedded(
  { dataDir }: OperatorConfiguration,
  lock: DataFolderLock | { readonly heldBy: number },
  { onProgress }: Opening,
): Promise<OpenDatabase> {
  const embedded = await startEmbeddedPostgres({
    dataDir,
    onProgress,
    running: 'heldBy' in lock ? 'require' : 'replace',
  });
  return { adminUrl: embedded.superuserUrl, embedded, close: () => embedded.stop() };
}

async function refuseForgetfulServer(url: string): Promise<void> {
  const client = await reachServer(url, 'DATABASE_URL');
  try {
    await checkDurability(client);
  } finally {
    await client.end();
  }
}
