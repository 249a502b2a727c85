import { EnvironmentReader, type Environment } from './environment.js';
import { processEnvironment } from './process-environment.js';
import {
  readDatabase,
  readProcess,
  type DatabaseConfiguration,
  type ProcessConfiguration,
} from './shared-configuration.js';

/** What the worker runs with. Its metrics port also answers health. */
export interface WorkerConfiguration extends ProcessConfiguration {
  readonly database: DatabaseConfiguration;
  /** Login of the queue's role. */
  readonly queueUrl: string;
  /** Origin of the public pages. */
  readonly researchUrl: string;
}

/** The variables that the worker reads, and no others reach it. */
export const workerVariables = [
  'HABEAS_HOST',
  'RESEARCH_PUBLIC_URL',
  'RESEARCH_PORT',
  'WORKER_METRICS_PORT',
  'WORKER_DATABASE_URL',
  'WORKER_DATABASE_POOL',
  'QUEUE_DATABASE_URL',
] as const;

/** Reads the configuration of apps/worker. */
export function workerConfiguration(environment: Environment = processEnvironment()): WorkerConfiguration {
  const reader = new EnvironmentReader(environment);
  return reader.finish({
    ...readProcess(reader, 'WORKER_METRICS_PORT', 9402),
    database: readDatabase(reader, 'WORKER_DATABASE_URL', 'WORKER_DATABASE_POOL', 'habeas-worker'),
    queueUrl: reader.postgresUrl('QUEUE_DATABASE_URL'),
    researchUrl: reader.origin('RESEARCH_PUBLIC_URL', `http://localhost:${reader.port('RESEARCH_PORT', 3001)}`),
  });
}
