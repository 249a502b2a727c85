import { permissionsOf } from '@habeas/identity';
import { type Permission, type Role, roles } from '@habeas/kernel';
import { buildOpenApi } from '@habeas/platform/http';
import type { TestAccount } from '@habeas/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Response } from 'supertest';
import { apiDocument } from '../../apps/api/src/api-document.js';
import { researchDocument } from '../../apps/research/src/research-document.js';
import { call } from '../support/calls.js';
import { hostileBodies, hostileTexts } from '../support/hostile-values.js';
import { type Client, type House, openHouse, peopleOfAllRoles } from '../support/house.js';
import { type Document, type Operation, operationsOf } from '../support/operations.js';

/** Cases for each operation that takes a body, and for each query parameter. `LONG_RUN=1` takes ten times as many. */
const cases = process.env['LONG_RUN'] === '1' ? 1_000 : 100;

let house: House;
let people: Record<Role, { account: TestAccount; client: Client }>;

beforeAll(async () => {
  house = await openHouse();
  people = await peopleOfAllRoles(house);
});
afterAll(() => house.close());

const isProblem = new Ajv2020({ strict: false }).compile({
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'correlationId'],
  properties: {
    type: { type: 'string', pattern: '^urn:habeas:problem:[a-z_]+$' },
    title: { type: 'string', minLength: 1 },
    status: { type: 'integer', minimum: 400, maximum: 499 },
    code: { type: 'string', pattern: '^[a-z_]+$' },
    detail: { type: 'string', minLength: 1 },
    correlationId: { type: 'string', pattern: '^[0-9a-f-]{36}$' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code'],
        properties: { field: { type: 'string' }, code: { type: 'string', pattern: '^[a-z_]+$' } },
        additionalProperties: false,
      },
    },
  },
});

function clientFor(operation: Operation): Client {
  const role = roles.find((one) => permissionsOf(one).has(operation.access as Permission));
  return role ? people[role].client : house.anybody;
}

/** What is wrong with an answer, in words; undefined when it is as the document says. */
function fault(answer: Response): string | undefined {
  if (answer.status < 400) return undefined;
  if (answer.status >= 500) return `${answer.status}`;
  if (answer.headers['content-type'] !== 'application/problem+json; charset=utf-8')
    return `${answer.status} without a problem`;
  if (!isProblem(answer.body) || answer.body.status !== answer.status)
    return `${answer.status} with a malformed problem`;
  return undefined;
}

/** Signing out or disabling would end the session that the next case needs. */
const leavesUsSignedIn = ({ path }: Operation): boolean =>
  !/sessions\/current|\/me\/password|\/disabling|\/role/.test(path);

async function attack(operation: Operation, document: Document, client: Client, faults: Set<string>): Promise<number> {
  let sent = 0;
  const attempt = async (options: Parameters<typeof call>[3]) => {
    sent += 1;
    const wrong = fault(await call(client, operation, document, options));
    if (wrong) faults.add(`${operation.method} ${operation.path}: ${wrong}`);
  };
  for (const text of hostileTexts) {
    const encoded = encodeURIComponent(text.toWellFormed());
    for (const { in: where, name } of operation.parameters) {
      if (where === 'query') await attempt({ query: `${name}=${encoded}` });
      if (where === 'path') await attempt({ path: { [name]: text.toWellFormed().slice(0, 150) } });
    }
    await attempt({ query: `unknown=${encoded}` });
  }
  for (const { in: where, name } of operation.parameters) {
    if (where === 'query') await attempt({ query: `${name}=1&${name}=2` });
    if (where === 'query') await attempt({ query: `${name}[a]=1` });
    if (where === 'header') await attempt({ headers: { [name]: 'x' } });
    if (where === 'header') await attempt({ headers: { [name]: 'x'.repeat(4_000) } });
  }
  if (operation.body) {
    const bodies = fc.sample(hostileBodies(operation.body, document), { numRuns: cases, seed: 42 });
    for (const rawBody of bodies) await attempt({ rawBody });
    await attempt({ rawBody: 'a=b', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
  }
  return sent;
}

describe('hostile input', () => {
  it('gets a documented refusal on every operation of the insiders’ door, never a failure', async () => {
    const document = buildOpenApi(house.api, apiDocument) as unknown as Document; // as far as these tests read it
    const faults = new Set<string>();
    let sent = 0;
    for (const operation of operationsOf(document).filter(leavesUsSignedIn)) {
      sent += await attack(operation, document, clientFor(operation), faults);
    }
    console.log(`${sent} hostile requests to the insiders’ door`);
    expect([...faults, ...house.logLines.filter((line) => line.includes('request.failed'))]).toEqual([]);
    expect(sent).toBeGreaterThan(3_000);
  });

  it('gets a documented refusal on every operation of the research door, never a failure', async () => {
    const document = buildOpenApi(house.research, researchDocument) as unknown as Document; // as far as these tests read it
    const faults = new Set<string>();
    let sent = 0;
    for (const operation of operationsOf(document)) sent += await attack(operation, document, house.researcher, faults);
    console.log(`${sent} hostile requests to the research door`);
    expect([...faults]).toEqual([]);
    expect(sent).toBeGreaterThan(300);
  });
});
