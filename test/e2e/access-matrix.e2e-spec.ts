import { permissionsOf } from '@habeas/identity';
import { type Role, roles } from '@habeas/kernel';
import { buildOpenApi, listRoutes } from '@habeas/platform/http';
import type { TestAccount } from '@habeas/testing';
import { apiDocument } from '../../apps/api/src/api-document.js';
import { researchDocument } from '../../apps/research/src/research-document.js';
import { call } from '../support/calls.js';
import { type Client, type House, openHouse, peopleOfAllRoles } from '../support/house.js';
import { type Document, type Operation, operationsOf } from '../support/operations.js';
import rules from './access-rules.json' with { type: 'json' };

/** The rules that were reviewed, changed by hand alone: a route or a role that gets another rule shows there. */
const insiderRules: Readonly<Record<string, string>> = rules.insiders;

let house: House;
let document: Document;
let people: Record<Role, { account: TestAccount; client: Client }>;

beforeAll(async () => {
  house = await openHouse();
  document = buildOpenApi(house.api, apiDocument) as unknown as Document; // as far as these tests read it
  people = await peopleOfAllRoles(house);
});
afterAll(() => house.close());

/** What the reviewed rules say of a caller: the status that the guard gives, or undefined when it lets the call in. */
function refusalFor(operation: Operation, role: Role | undefined): { status: number; code?: string } | undefined {
  const rule = insiderRules[`${operation.method.toUpperCase()} ${operation.path}`];
  if (rule === 'public') return undefined;
  if (!role) return { status: 401 };
  return rules.roles[role].includes(rule ?? 'none') ? undefined : { status: 403, code: 'forbidden' };
}

describe('access', () => {
  it('is declared for every route of both doors, and the documents name the same routes', () => {
    for (const [app, prefix, info] of [
      [house.api, '/api/v1', apiDocument],
      [house.research, '/v1', researchDocument],
    ] as const) {
      const routes = listRoutes(app);
      expect(routes.filter(({ rule }) => rule === undefined)).toEqual([]);
      const routed = routes.map(({ method, path }) => {
        const full = path.startsWith('/health') ? path : `${prefix}${path}`;
        return `${method} ${full.replace(/:(\w+)/g, '{$1}')}`;
      });
      const documented = operationsOf(buildOpenApi(app, info) as unknown as Document);
      expect(documented.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(routed.sort());
    }
  });

  it('is what was reviewed: each route with its rule, and each role with its permissions', () => {
    for (const [app, info, reviewed] of [
      [house.api, apiDocument, rules.insiders],
      [house.research, researchDocument, rules.research],
    ] as const) {
      const operations = operationsOf(buildOpenApi(app, info) as unknown as Document);
      const declared = operations.map(({ method, path, access }) => [`${method.toUpperCase()} ${path}`, access]);
      expect(Object.fromEntries(declared)).toEqual(reviewed);
    }
    const held = roles.map((role) => [role, [...permissionsOf(role)].sort()]);
    expect(Object.fromEntries(held)).toEqual(rules.roles);
  });

  it('answers every role and nobody, on every route, as the reviewed rules say', async () => {
    const operations = operationsOf(document).filter(({ path }) => !path.endsWith('/sessions/current'));
    expect(operations.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const operation of operations) {
      for (const role of [undefined, ...roles]) {
        const answer = await call(role ? people[role].client : house.anybody, operation, document);
        const expected = refusalFor(operation, role);
        const refusedByGuard = answer.status === 401 || answer.body?.code === 'forbidden';
        const asSaid = expected
          ? answer.status === expected.status && (expected.code === undefined || answer.body.code === expected.code)
          : !refusedByGuard || insiderRules[`${operation.method.toUpperCase()} ${operation.path}`] === 'public';
        if (!asSaid)
          wrong.push(
            `${role ?? 'nobody'} ${operation.method} ${operation.path}: ${answer.status} ${answer.body?.code}`,
          );
      }
    }
    expect(wrong).toEqual([]);
  });

  it('answers another organisation’s things as if they were not there', async () => {
    const owner = people.reporter;
    const { client: stranger } = await house.person('org_admin');
    const report = await owner
      .client('post', '/api/v1/reports')
      .set('Idempotency-Key', crypto.randomUUID())
      .send({
        facilityText: 'Somewhere',
        occurred: '2026-01',
        categories: ['MAT.WAT'],
        narrative: 'No water.',
        knownThrough: 'relative',
        consent: { internal_review: 'granted' },
      });
    const file = 'externalId,occurred,facility,narrative,categories\n1,2026-01,Somewhere,No water,MAT.WAT\n';
    const imported = await owner.client('post', '/api/v1/report-imports').set('Content-Type', 'text/csv').send(file);
    const key = await owner.client('post', '/api/v1/api-keys').send({ name: 'mine', expiresInDays: 30 });
    expect([report.status, imported.status, key.status]).toEqual([201, 202, 201]);
    const owned: Readonly<Record<string, string>> = {
      '/api/v1/reports/{id}': report.body.id,
      '/api/v1/report-imports/{id}': imported.body.id,
      '/api/v1/api-keys/{id}': key.body.id,
      '/api/v1/accounts/{id}': owner.account.id,
    };
    const answers: string[] = [];
    for (const operation of operationsOf(document)) {
      const id = Object.entries(owned).find(([path]) => operation.path.startsWith(path))?.[1];
      if (!id || refusalFor(operation, 'org_admin')) continue;
      const answer = await call(stranger, operation, document, { path: { id } });
      answers.push(`${operation.method} ${operation.path}: ${answer.status} ${answer.body.code}`);
    }
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter((answer) => !answer.endsWith(': 404 not_found'))).toEqual([]);
  });
});
