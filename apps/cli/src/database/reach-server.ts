import pg from 'pg';
import { StartupRefusal } from '@habeas/platform/embedded';

/** Connects to a server of the operator's, or refuses with the one sentence that says why it cannot. */
export async function reachServer(url: string, variable: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'habeas-operator',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new StartupRefusal(sentenceFor(error, new URL(url), variable));
  }
}

function sentenceFor(error: unknown, { host, pathname }: URL, variable: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '28P01' || code === '28000') return `The PostgreSQL server at ${host} refuses the login in ${variable}.`;
  if (code === '3D000')
    return `The PostgreSQL server at ${host} has no database "${pathname.slice(1)}": create it, empty, with a UTF-8 locale.`;
  if (code === '53300') return `The PostgreSQL server at ${host} has no connection left: raise its max_connections.`;
  return `The PostgreSQL server at ${host} (${variable}) cannot be reached${code ? ` (${code})` : ''}.`;
}
