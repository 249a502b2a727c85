import { EnvironmentReader, type Environment } from './environment.js';
import { processEnvironment } from './process-environment.js';
import {
  readDatabase,
  readProcess,
  type DatabaseConfiguration,
  type ProcessConfiguration,
} from './shared-configuration.js';
import { builtWebFolder } from './web-folder.js';

/** What the insiders' API runs with. */
export interface ApiConfiguration extends ProcessConfiguration {
  readonly port: number;
  /** Origin of the insiders' pages: unsafe requests must come from it, and links in invitations begin with it. */
  readonly publicUrl: string;
  /** Origin of the public pages: the address of a published summary begins with it. */
  readonly researchUrl: string;
  /** Addresses of the proxies in front, whose word about the client's address is believed. None by default. */
  readonly trustedProxies: readonly string[];
  readonly webFolder: string;
  /** Whether this installation holds invented data, which every page then says. */
  readonly demo: boolean;
  readonly database: DatabaseConfiguration;
  /** Login of the queue's role, for counting its jobs. */
  readonly queueUrl: string;
  /** Seals second factors at rest. */
  readonly secretKey: Buffer;
}

/** The variables that the insiders' API reads, and no others reach it. */
export const apiVariables = [
  'PORT',
  'HABEAS_HOST',
  'HABEAS_PUBLIC_URL',
  'RESEARCH_PUBLIC_URL',
  'RESEARCH_PORT',
  'TRUSTED_PROXIES',
  'API_METRICS_PORT',
  'API_DATABASE_URL',
  'API_DATABASE_POOL',
  'QUEUE_DATABASE_URL',
  'HABEAS_SECRET_KEY',
  'HABEAS_DEMO',
] as const;

/** Reads the configuration of apps/api. */
export function apiConfiguration(environment: Environment = processEnvironment()): ApiConfiguration {
  const reader = new EnvironmentReader(environment);
  const port = reader.port('PORT', 3000);
  const researchPort = reader.port('RESEARCH_PORT', 3001);
  return reader.finish({
    ...readProcess(reader, 'API_METRICS_PORT', 9400),
    port,
    publicUrl: reader.origin('HABEAS_PUBLIC_URL', `http://localhost:${port}`),
    researchUrl: reader.origin('RESEARCH_PUBLIC_URL', `http://localhost:${researchPort}`),
    trustedProxies: reader.list('TRUSTED_PROXIES'),
    webFolder: builtWebFolder('insiders'),
    demo: reader.flag('HABEAS_DEMO', false),
    database: readDatabase(reader, 'API_DATABASE_URL', 'API_DATABASE_POOL', 'habeas-api'),
    queueUrl: reader.postgresUrl('QUEUE_DATABASE_URL'),
    secretKey: reader.key('HABEAS_SECRET_KEY'),
  });
}
