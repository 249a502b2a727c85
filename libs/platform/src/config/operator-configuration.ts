import { EnvironmentReader, type Environment } from './environment.js';
import { processEnvironment } from './process-environment.js';

/** Logins of the roles, where the operator gives them; the others are made and kept in the data folder. */
export interface GivenRoleUrls {
  readonly habeas_api?: string;
  readonly habeas_worker?: string;
  readonly habeas_research?: string;
  readonly habeas_queue?: string;
}

/** What the operator's commands run with. */
export interface OperatorConfiguration {
  readonly dataDir: string;
  /** A PostgreSQL server of the operator's; without it the embedded one is used. */
  readonly databaseUrl?: string;
  readonly roleUrls: GivenRoleUrls;
  readonly host: string;
  readonly port: number;
  readonly researchPort: number;
  readonly apiMetricsPort?: number;
  readonly researchMetricsPort?: number;
  readonly workerMetricsPort?: number;
  readonly publicUrl: string;
  readonly researchUrl: string;
  /** Whether demo organisations, accounts, an invented facility and invented reports are made. */
  readonly demo: boolean;
  /** Everything, for handing each process its own few variables. */
  readonly environment: Environment;
}

/** The variables that only the operator's commands read. */
export const operatorVariables = [
  'HABEAS_DATA_DIR',
  'HABEAS_DEMO',
  'DATABASE_URL',
  'API_DATABASE_URL',
  'WORKER_DATABASE_URL',
  'RESEARCH_DATABASE_URL',
  'QUEUE_DATABASE_URL',
  'QUEUE_URL',
] as const;

/** Reads the configuration of the operator's commands, checking all of it before anything is started. */
export function operatorConfiguration(environment: Environment = processEnvironment()): OperatorConfiguration {
  const reader = new EnvironmentReader(environment);
  const port = reader.port('PORT', 3000);
  const researchPort = reader.port('RESEARCH_PORT', 3001);
  const databaseUrl = reader.optionalPostgresUrl('DATABASE_URL');
  if (port === researchPort) reader.refuse('PORT and RESEARCH_PORT must differ.');
  if (reader.optional('QUEUE_URL'))
    reader.refuse('QUEUE_URL is not supported by this release: the queue runs on PostgreSQL.');
  if (reader.optional('HABEAS_SECRET_KEY')) reader.key('HABEAS_SECRET_KEY');
  for (const name of ['API_DATABASE_POOL', 'WORKER_DATABASE_POOL', 'RESEARCH_DATABASE_POOL'])
    reader.whole(name, 10, 2, 200);
  return reader.finish({
    dataDir: reader.folder('HABEAS_DATA_DIR', '.habeas'),
    databaseUrl,
    roleUrls: {
      habeas_api: reader.optionalPostgresUrl('API_DATABASE_URL'),
      habeas_worker: reader.optionalPostgresUrl('WORKER_DATABASE_URL'),
      habeas_research: reader.optionalPostgresUrl('RESEARCH_DATABASE_URL'),
      habeas_queue: reader.optionalPostgresUrl('QUEUE_DATABASE_URL'),
    },
    host: reader.optional('HABEAS_HOST') ?? '127.0.0.1',
    port,
    researchPort,
    apiMetricsPort: optionalPort(reader, 'API_METRICS_PORT'),
    researchMetricsPort: optionalPort(reader, 'RESEARCH_METRICS_PORT'),
    workerMetricsPort: optionalPort(reader, 'WORKER_METRICS_PORT'),
    publicUrl: reader.origin('HABEAS_PUBLIC_URL', `http://localhost:${port}`),
    researchUrl: reader.origin('RESEARCH_PUBLIC_URL', `http://localhost:${researchPort}`),
    demo: reader.flag('HABEAS_DEMO', databaseUrl === undefined),
    environment,
  });
}

function optionalPort(reader: EnvironmentReader, name: string): number | undefined {
  return reader.optional(name) === undefined ? undefined : reader.port(name, 1);
}
