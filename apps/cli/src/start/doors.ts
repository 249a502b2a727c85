import type { OperatorConfiguration } from '@habeas/platform/config';
import { apiVariables, researchVariables, workerVariables } from '@habeas/platform/config';
import { freePort } from '@habeas/platform/embedded';
import type { RoleUrls } from '../database/role-logins.js';

/** What a process is started with and where it says that it is ready. */
export interface Opening {
  readonly environment: Readonly<Record<string, string>>;
  readonly readyUrl: string;
}

/** One of Habeas's processes. */
export interface Door {
  readonly app: 'api' | 'worker' | 'research';
  /** Asked anew for each start. */
  opening(): Promise<Opening>;
}

/** The three doors. Each gets the variables that it reads and no others: no login but its own, nothing else of our environment. */
export function doorsOf(configuration: OperatorConfiguration, roles: RoleUrls, secretKey: string): Door[] {
  const host = configuration.host === '0.0.0.0' || configuration.host === '::' ? '127.0.0.1' : configuration.host;
  const given = configuration.environment;
  const readyAt = (port: number): string => `http://${host}:${port}/health/ready`;
  return [
    {
      app: 'api',
      opening: async () => ({
        readyUrl: readyAt(configuration.port),
        environment: narrow(apiVariables, given, {
          API_DATABASE_URL: roles.habeas_api,
          QUEUE_DATABASE_URL: roles.habeas_queue,
          HABEAS_SECRET_KEY: secretKey,
          API_METRICS_PORT: String(await metricsPort(configuration.apiMetricsPort)),
          HABEAS_DEMO: configuration.demo ? '1' : '0',
        }),
      }),
    },
    {
      app: 'worker',
      opening: async () => {
        const port = await metricsPort(configuration.workerMetricsPort);
        return {
          readyUrl: readyAt(port),
          environment: narrow(workerVariables, given, {
            WORKER_DATABASE_URL: roles.habeas_worker,
            QUEUE_DATABASE_URL: roles.habeas_queue,
            WORKER_METRICS_PORT: String(port),
          }),
        };
      },
    },
    {
      app: 'research',
      opening: async () => ({
        readyUrl: readyAt(configuration.researchPort),
        environment: narrow(researchVariables, given, {
          RESEARCH_DATABASE_URL: roles.habeas_research,
          RESEARCH_METRICS_PORT: String(await metricsPort(configuration.researchMetricsPort)),
          HABEAS_DEMO: configuration.demo ? '1' : '0',
        }),
      }),
    },
  ];
}

/**
 * A port for figures is free to choose: two installations on one machine must not clash over it, and a program that took it while a door
 * was down must not keep that door from coming back.
 */
async function metricsPort(chosen: number | undefined): Promise<number> {
  return chosen ?? (await freePort());
}

function narrow(
  names: readonly string[],
  given: OperatorConfiguration['environment'],
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const basics = { NODE_ENV: 'production', TZ: 'UTC', PATH: given['PATH'] ?? '' };
  const passedOn = names.flatMap((name) => (given[name] ? [[name, given[name]] as const] : []));
  return { ...basics, ...Object.fromEntries(passedOn), ...own };
}
