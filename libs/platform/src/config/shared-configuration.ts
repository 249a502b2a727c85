import type { EnvironmentReader } from './environment.js';

/** What every process knows. */
export interface ProcessConfiguration {
  /** Address to listen on; the loopback address unless the operator opens it. */
  readonly host: string;
  /** Where `/metrics` is served, apart from the public port. */
  readonly metricsPort: number;
}

/** A process's own login to PostgreSQL. */
export interface DatabaseConfiguration {
  readonly url: string;
  readonly applicationName: string;
  readonly poolSize: number;
}

/** Reads what every process knows. */
export function readProcess(
  reader: EnvironmentReader,
  metricsVariable: string,
  metricsPort: number,
): ProcessConfiguration {
  return {
    host: reader.optional('HABEAS_HOST') ?? '127.0.0.1',
    metricsPort: reader.port(metricsVariable, metricsPort),
  };
}

/** Reads one process's login. */
export function readDatabase(
  reader: EnvironmentReader,
  urlVariable: string,
  sizeVariable: string,
  applicationName: string,
): DatabaseConfiguration {
  return { url: reader.postgresUrl(urlVariable), applicationName, poolSize: reader.whole(sizeVariable, 10, 2, 200) };
}
