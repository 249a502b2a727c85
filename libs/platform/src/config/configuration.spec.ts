import { apiConfiguration } from './api-configuration.js';
import { ConfigurationMistakes } from './environment.js';
import { operatorConfiguration } from './operator-configuration.js';
import { researchConfiguration } from './research-configuration.js';

const key = Buffer.alloc(32, 7).toString('base64url');
const apiEnvironment = {
  API_DATABASE_URL: 'postgres://habeas_api:p%40ss@db:5432/habeas',
  QUEUE_DATABASE_URL: 'postgres://habeas_queue:q@db:5432/habeas',
  HABEAS_SECRET_KEY: key,
};

describe('the configuration', () => {
  it('has a safe default for everything but secrets', () => {
    const configuration = apiConfiguration(apiEnvironment);
    expect(configuration).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      researchUrl: 'http://localhost:3001',
      trustedProxies: [],
    });
    expect(configuration.secretKey).toHaveLength(32);
  });

  it('reports every mistake at once', () => {
    const refusal = mistakesOf(() =>
      apiConfiguration({
        PORT: '70000',
        LOG_LEVEL: 'loud',
        HABEAS_PUBLIC_URL: 'portal',
        API_DATABASE_URL: 'mysql://x',
        QUEUE_DATABASE_URL: 'postgres://habeas_queue:q@db:5432/habeas',
      }),
    );
    expect(refusal).toEqual([
      'PORT must be a whole number from 1 to 65535.',
      'HABEAS_PUBLIC_URL must be an address such as https://portal.example.org, without a path.',
      'API_DATABASE_URL must look like postgres://user:password@host:5432/database.',
      'HABEAS_SECRET_KEY is missing.',
    ]);
  });

  it('refuses sample secrets', () => {
    const url = 'postgres://habeas_research:changeme@db/habeas';
    expect(mistakesOf(() => researchConfiguration({ RESEARCH_DATABASE_URL: url }))).toEqual([
      'RESEARCH_DATABASE_URL holds a sample password: choose a random one.',
    ]);
  });

  it('never repeats a value, which may be a secret, in its complaint', () => {
    const complaint = mistakesOf(() => researchConfiguration({ RESEARCH_DATABASE_URL: 'canary-secret' })).join();
    expect(complaint).not.toContain('canary-secret');
  });

  it('makes demo data with the embedded database only, unless told otherwise', () => {
    const databaseUrl = 'postgres://owner:secret@db/habeas';
    expect(operatorConfiguration({}).demo).toBe(true);
    expect(operatorConfiguration({ DATABASE_URL: databaseUrl }).demo).toBe(false);
    expect(operatorConfiguration({ DATABASE_URL: databaseUrl, HABEAS_DEMO: '1' }).demo).toBe(true);
  });

  it('refuses two doors on one port', () => {
    expect(mistakesOf(() => operatorConfiguration({ PORT: '4000', RESEARCH_PORT: '4000' }))).toEqual([
      'PORT and RESEARCH_PORT must differ.',
    ]);
  });
});

function mistakesOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigurationMistakes) return error.mistakes;
    throw error;
  }
  return [];
}
