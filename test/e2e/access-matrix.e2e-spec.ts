import { permissionsOf } from '@habeas/identity';
import { type Permission, type Role, roles } from '@habeas/kernel';
import { buildOpenApi, listRoutes } from '@habeas/platform/http';
import type { TestAccount } from '@habeas/testing';
import { apiDocument } from '../../apps/api/src/api-document.js';
import { researchDocument } from '../../apps/research/src/research-document.js';
import { call } from '../support/calls.js';
import { type Client, type House, openHouse, peopleOfAllRoles } from '../support/house.js';
import { type Document, type Operation, operationsOf } from '../support/operations.js';

let house: House;
let document: Document;
let people: Record<Role, { account: TestAccount; client: Client }>;

beforeAll(async () => {
  house = await openHouse();
  document = buildOpenApi(house.api, apiDocument) as unknown as Document; // as far as these tests read it
  people = await peopleOfAllRoles(house);
});
afterAll(() => house.close());

/** What the access table says of a caller: the status that the guard gives, or undefined when it lets the call in. */
function refusalFor(operation: Operation, role: Role | undefined): { status: number; code?: string } | undefined {
  if (operation.access === 'public') return undefined;
  if (!role) return { status: 401 };
  return permissionsOf(role).has(operation.access as Permission) ? undefined : { status: 403, code: 'forbidden' };
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
      const table = documented.map(
        ({ method, path, access }) => `${access.padEnd(28)} ${method.toUpperCase().padEnd(6)} ${path}`,
      );
      console.log(table.sort().join('\n'));
    }
  });

  it('answers every role and nobody, on every route, as the permission table says', async () => {
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
          : !refusedByGuard || operation.access === 'public';
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
