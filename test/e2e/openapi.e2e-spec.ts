import { globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { buildOpenApi } from '@habeas/platform/http';
import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString } from 'openapi-typescript';
import { apiDocument } from '../../apps/api/src/api-document.js';
import { researchDocument } from '../../apps/research/src/research-document.js';
import { type House, openHouse } from '../support/house.js';

/** `npm run openapi:write` renews the files; otherwise they must be what the code says. */
const writes = process.env['OPENAPI_WRITE'] === '1';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function compare(file: string, text: string): Promise<void> {
  if (writes) await writeFile(file, text);
  expect(await readFile(file, 'utf8').catch(() => `${file} is missing: npm run openapi:write`)).toBe(text);
}

async function clientOf(document: OpenAPIObject): Promise<string> {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  return `// Generated from the OpenAPI document by \`npm run openapi:write\`.\n${astToString(await openapiTS(copy as never))}`; // its own type of the same
}

describe('the OpenAPI documents and the client made from them', () => {
  it.each([
    ['insiders', () => buildOpenApi(house.api, apiDocument)],
    ['research', () => buildOpenApi(house.research, researchDocument)],
  ] as const)('%s: are what the code says', async (name, build) => {
    const document = build();
    expect(document.openapi).toBe('3.1.0');
    await compare(`docs/api/${name}.openapi.json`, `${JSON.stringify(document, null, 2)}\n`);
    await compare(`libs/api-client/src/${name}.d.ts`, await clientOf(document));
  });

  it.each([
    ['insiders', () => buildOpenApi(house.api, apiDocument)],
    ['research', () => buildOpenApi(house.research, researchDocument)],
  ] as const)('%s: refer to nothing that they do not hold', (_name, build) => {
    const document = build();
    const held = new Set(Object.keys(document.components?.schemas ?? {}).map((name) => `#/components/schemas/${name}`));
    const named = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((reference) => !held.has(reference ?? ''))).toEqual([]);
  });

  // Of two classes of one name in one document, the later silently takes the place of the earlier.
  it.each(['insiders', 'research'])('%s: name no two bodies or answers alike', (door) => {
    const files = globSync('libs/*/src/http/**/*.ts').filter(
      (file) => file.startsWith('libs/platform/') || file.startsWith('libs/research/') === (door === 'research'),
    );
    const names = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:abstract )?class (\w+)/gm)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('say of each operation what it is for, and of each body and answer what it holds', () => {
    const silent = [buildOpenApi(house.api, apiDocument), buildOpenApi(house.research, researchDocument)].flatMap(
      ({ paths }) =>
        Object.entries(paths).flatMap(([path, item]) =>
          Object.entries(item).flatMap(([method, operation]) => {
            const { summary, responses } = operation as {
              summary?: string;
              responses: Record<string, { content?: object }>;
            };
            const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
            const described = good.length > 0 && good.every(([status, answer]) => status === '204' || answer.content);
            return summary && described ? [] : [`${method} ${path}`];
          }),
        ),
    );
    expect(silent).toEqual([]);
  });
});
