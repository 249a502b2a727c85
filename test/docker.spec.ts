import { existsSync, readFileSync } from 'node:fs';
import {
  apiConfiguration,
  apiVariables,
  operatorConfiguration,
  operatorVariables,
  researchConfiguration,
  researchVariables,
  workerConfiguration,
  workerVariables,
} from '@habeas/platform/config';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';

interface Service {
  readonly image?: string;
  readonly user?: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string | number>>;
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly restart: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

const schema = CORE_SCHEMA.withTags(mergeTag);
const compose = load(readFileSync('docker/compose.yml', 'utf8'), { schema }) as Compose; // its shape is what the tests look at
const doors: Readonly<Record<string, readonly string[]>> = {
  api: apiVariables,
  worker: workerVariables,
  research: researchVariables,
  migrate: [...operatorVariables, 'HABEAS_SECRET_KEY'],
};

const configurations = {
  api: apiConfiguration,
  worker: workerConfiguration,
  research: researchConfiguration,
  migrate: operatorConfiguration,
};
const someKey = Buffer.alloc(32, 7).toString('base64url');

/** A value of the compose file as Docker would fill it in: `${NAME:-default}` and `${NAME:?must be given}`. */
function filledIn(value: string | number): string {
  return String(value)
    .replace(/\$\{HABEAS_SECRET_KEY:\?[^}]*\}/g, someKey)
    .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
    .replace(/\$\{\w+:\?[^}]*\}/g, 'given');
}

function serviceOf(name: string): Service {
  const service = compose.services[name];
  if (!service) throw new Error(`compose.yml has no service ${name}`);
  return service;
}

describe('the image', () => {
  it('runs as a user without rights, on the Node that Habeas is made for', () => {
    const stages = dockerfile.split(/^FROM /m).slice(1);
    expect(stages.every((stage) => stage.startsWith('node:24'))).toBe(true);
    expect(/^USER (\S+)$/m.exec(stages.at(-1) ?? '')?.[1]).toBe('node');
  });

  it('copies only what exists', () => {
    const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list = '']) => list.split(' '));
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  });

  it('leaves out what is private to a working copy', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.habeas', '.env', 'node_modules', 'dist']));
  });
});

describe('the compose file', () => {
  it('has the database, the migration and the three doors', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['api', 'migrate', 'postgres', 'research', 'worker']);
  });

  it.each(Object.keys(doors))('gives %s a program that exists', (name) => {
    const programs = [
      ...serviceOf(name)
        .command.join(' ')
        .matchAll(/dist\/(\S+)\.js/g),
    ].map(([, path]) => `${path}.ts`);
    expect(programs.length).toBeGreaterThan(0);
    expect(programs.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(Object.entries(doors))('gives %s only variables that it reads', (name, known) => {
    const given = Object.keys(serviceOf(name).environment);
    expect(given.filter((variable) => !known.includes(variable))).toEqual([]);
  });

  it.each(['api', 'worker', 'research'])('lets %s log in as itself alone', (name) => {
    const logins = Object.values(serviceOf(name).environment).flatMap(
      (value) => /^postgres:\/\/(\w+):/.exec(String(value))?.[1] ?? [],
    );
    expect(logins).toEqual(name === 'research' ? ['habeas_research'] : [`habeas_${name}`, 'habeas_queue']);
  });

  it.each(Object.entries(configurations))('gives %s everything that it needs to start', (name, read) => {
    const given = Object.entries(serviceOf(name).environment).map(([variable, value]) => [variable, filledIn(value)]);
    expect(() => read(Object.fromEntries(given))).not.toThrow();
  });

  it.each(Object.keys(doors))('shuts %s in: no writing, no capability, no new rights', (name) => {
    expect(serviceOf(name)).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  it('asks every door but the migration whether it is ready', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      expect(Boolean(service.healthcheck), name).toBe(name !== 'migrate');
    }
  });

  it('starts no door before the migration has ended well', () => {
    for (const name of ['api', 'worker', 'research']) {
      expect(serviceOf(name).depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    }
    expect(serviceOf('migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  });

  it('lets the public door meet the database and nobody else', () => {
    const inner = serviceOf('research').networks.filter((network) => compose.networks[network]?.internal);
    const met = Object.entries(compose.services).filter(([, service]) =>
      service.networks.some((network) => inner.includes(network)),
    );
    expect(met.map(([name]) => name).sort()).toEqual(['postgres', 'research']);
  });

  it('keeps the database and the worker off every network that leads outside', () => {
    for (const name of ['postgres', 'worker', 'migrate']) {
      expect(
        serviceOf(name).networks.every((network) => compose.networks[network]?.internal),
        name,
      ).toBe(true);
    }
  });

  it('opens ports to this host alone, and holds no password', () => {
    const ports = Object.values(compose.services).flatMap(({ ports: opened = [] }) => opened);
    expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
    const secrets = [...readFileSync('docker/compose.yml', 'utf8').matchAll(/(?:PASSWORD|SECRET_KEY): (.*)$/gm)];
    expect(secrets.every(([, value = '']) => /^\$\{\w+:\?/.test(value))).toBe(true);
  });
});
