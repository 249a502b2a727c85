import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type request from 'supertest';
import { valid } from './hostile-values.js';
import type { Client } from './house.js';
import type { Document, Operation } from './operations.js';

/** How one call of an operation differs from a good one. */
export interface CallOptions {
  /** Values of path parameters; others are random ids. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as raw text; without it a good one is made from the schema. */
  readonly rawBody?: string;
  readonly seed?: number;
}

/** Calls an operation with everything that its document asks for, and the given differences. */
export function call(
  client: Client,
  operation: Operation,
  document: Document,
  options: CallOptions = {},
): request.Test {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(options.path?.[name] ?? parameterValue(operation, name)),
  );
  let test = client(operation.method, options.query ? `${path}?${options.query}` : path);
  for (const parameter of operation.parameters) {
    if (parameter.in === 'header') test = test.set(parameter.name, headerValue(parameter.name));
  }
  test = test.set(options.headers ?? {});
  if (options.rawBody !== undefined) return test.set('Content-Type', 'application/json').send(options.rawBody);
  return operation.body ? test.send(goodBody(operation, document, options.seed ?? 7)) : test;
}

/** A body that the schema allows; the same for the same seed. */
export function goodBody(operation: Operation, document: Document, seed: number): object {
  if (!operation.body) return {};
  const [body] = fc.sample(valid(operation.body, document), { numRuns: 1, seed });
  return body as object; // request bodies are objects
}

function parameterValue(operation: Operation, name: string): string {
  const schema = operation.parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema;
  if (schema?.enum?.[0] !== undefined) return String(schema.enum[0]);
  if (schema?.type === 'integer') return '1';
  return schema?.format === 'uuid' || /id$/i.test(name) ? randomUUID() : 'x';
}

function headerValue(name: string): string {
  return name.toLowerCase() === 'if-match' ? '"1"' : randomUUID();
}
