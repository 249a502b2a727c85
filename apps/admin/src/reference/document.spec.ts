import { describe, expect, it } from 'vitest';
import { callUrl, limitWords, operationsByTag, rowsOf, typeWords, type ApiDocument } from './document.js';

const document: ApiDocument = {
  info: { title: 'T', version: '1' },
  paths: {
    '/v1/things/{id}': {
      get: {
        tags: ['things'],
        summary: 'One thing',
        parameters: [{ name: 'id', in: 'path', required: true }],
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
      },
    },
    '/v1/things': { post: { tags: ['things'], responses: {} } },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          count: { type: ['integer', 'null'], minimum: 0 },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
        },
      },
      Part: { type: 'object', properties: { name: { type: 'string', maxLength: 5 } } },
    },
  },
};

describe('the API reference', () => {
  it('lists operations by their tag', () => {
    const [group] = operationsByTag(document);
    expect(group?.[0]).toBe('things');
    expect(group?.[1].map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/things/{id}',
      'POST /v1/things',
    ]);
  });

  it('shows the fields of an answer, nested ones with a dotted name', () => {
    const rows = rowsOf(document, { $ref: '#/components/schemas/Thing' });
    expect(rows.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['id', 'string (uuid)', true],
      ['count', 'integer | null', false],
      ['parts', 'object[]', false],
      ['parts[].name', 'string', false],
    ]);
  });

  it('says types and limits in short', () => {
    expect(typeWords(document, { type: 'array', items: { type: 'string' } })).toBe('string[]');
    expect(limitWords({ minimum: 1, maximum: 100 })).toBe('1–100');
  });

  it('builds an address only when nothing required is missing, and escapes what is put into it', () => {
    const parameters = [
      { name: 'id', in: 'path' as const, required: true },
      { name: 'q', in: 'query' as const },
    ];
    expect(callUrl('/v1/things/{id}', parameters, {})).toBeUndefined();
    expect(callUrl('/v1/things/{id}', parameters, { id: 'a/b', q: 'x y' })).toBe('/v1/things/a%2Fb?q=x+y');
  });
});
