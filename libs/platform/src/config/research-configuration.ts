import { EnvironmentReader, type Environment } from './environment.js';
import { processEnvironment } from './process-environment.js';
import {
  readDatabase,
  readProcess,
  type DatabaseConfiguration,
  type ProcessConfiguration,
} from './shared-configuration.js';
import { builtWebFolder } from './web-folder.js';

/** What the research API runs with. It knows no login but that of the reading role. */
export interface ResearchConfiguration extends ProcessConfiguration {
  readonly port: number;
  /** Origin of the public pages. */
  readonly publicUrl: string;
  /** Addresses of the proxies in front, whose word about the client's address is believed. None by default. */
  readonly trustedProxies: readonly string[];
  readonly webFolder: string;
  /** Whether this installation holds invented data, which every page then says. */
  readonly demo: boolean;
  /** Calls per minute of one address without a key, and of one key. Counted in each process. */
  readonly openLimit: number;
  readonly keyLimit: number;
  readonly database: DatabaseConfiguration;
}

/** The variables that the research API reads, and no others reach it. */
export const researchVariables = [
  'RESEARCH_PORT',
  'HABEAS_HOST',
  'RESEARCH_PUBLIC_URL',
  'TRUSTED_PROXIES',
  'RESEARCH_METRICS_PORT',
  'RESEARCH_DATABASE_URL',
  'RESEARCH_DATABASE_POOL',
  'RESEARCH_OPEN_LIMIT',
  'RESEARCH_KEY_LIMIT',
  'HABEAS_DEMO',
] as const;

/** Reads the configuration of apps/research. */
export function researchConfiguration(environment: Environment = processEnvironment()): ResearchConfiguration {
  const reader = new EnvironmentReader(environment);
  const port = reader.port('RESEARCH_PORT', 3001);
  return reader.finish({
    ...readProcess(reader, 'RESEARCH_METRICS_PORT', 9401),
    port,
    publicUrl: reader.origin('RESEARCH_PUBLIC_URL', `http://localhost:${port}`),
    trustedProxies: reader.list('TRUSTED_PROXIES'),
    webFolder: builtWebFolder('public'),
    demo: reader.flag('HABEAS_DEMO', false),
    openLimit: reader.whole('RESEARCH_OPEN_LIMIT', 600, 1, 10_000_000),
    keyLimit: reader.whole('RESEARCH_KEY_LIMIT', 6_000, 1, 10_000_000),
    database: readDatabase(reader, 'RESEARCH_DATABASE_URL', 'RESEARCH_DATABASE_POOL', 'habeas-research'),
  });
}
