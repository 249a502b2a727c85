import type { OperatorConfiguration } from '@habeas/platform/config';
import { apiVariables, researchVariables, workerVariables } from '@habeas/platform/config';
import { freePort } from '@habeas/platform/embedded';
import type { RoleUrls } from '../database/role-logins.js';

/** One of Habeas's processes: what it is started with and where it says that it is ready. */
export interface Door {
  readonly app: 'api' | 'worker' | 'research';
  readonly environment: Readonly<Record<string, string>>;
  readonly readyUrl: string;
}

/** The three doors. Each gets the variables that it reads and no others: no login but its own, nothing else of our environment. */
export async function doorsOf(
  configuration: OperatorConfiguration,
  roles: RoleUrls,
  secretKey: string,
): Promise<Door[]> {
  const ports = await metricsPorts(configuration);
  const host = configuration.host === '0.0.0.0' || configuration.host === '::' ? '127.0.0.1' : configuration.host;
  const given = configuration.environment;
  return [
    {
      app: 'api',
      readyUrl: `http://${host}:${configuration.port}/health/ready`,
      environment: narrow(apiVariables, given, {
        API_DATABASE_URL: roles.habeas_api,
        QUEUE_DATABASE_URL: roles.habeas_queue,
        HABEAS_SECRET_KEY: secretKey,
        API_METRICS_PORT: String(ports.api),
        HABEAS_DEMO: configuration.demo ? '1' : '0',
      }),
    },
    {
      app: 'worker',
      readyUrl: `http://${host}:${ports.worker}/health/ready`,
      environment: narrow(workerVariables, given, {
        WORKER_DATABASE_URL: roles.habeas_worker,
        QUEUE_DATABASE_URL: roles.habeas_queue,
        WORKER_METRICS_PORT: String(ports.worker),
      }),
    },
    {
      app: 'research',
      readyUrl: `http://${host}:${configuration.researchPort}/health/ready`,
      environment: narrow(researchVariables, given, {
        RESEARCH_DATABASE_URL: roles.habeas_research,
        RESEARCH_METRICS_PORT: String(ports.research),
        HABEAS_DEMO: configuration.demo ? '1' : '0',
      }),
    },
  ];
}

/** Ports for metrics stay free to choose: two installations on one machine must not clash over them. */
async function metricsPorts(
  configuration: OperatorConfiguration,
): Promise<{ api: number; worker: number; research: number }> {
  return {
    api: configuration.apiMetricsPort ?? (await freePort()),
    worker: configuration.workerMetricsPort ?? (await freePort()),
    research: configuration.researchMetricsPort ?? (await freePort()),
  };
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
