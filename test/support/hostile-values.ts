import fc from 'fast-check';
import { type Document, resolve, type Schema } from './operations.js';

/** Texts that have hurt other systems: SQL, markup, paths, formulas, control and bidirectional characters. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  "' OR 1=1--",
  '"; DROP TABLE portal.report; --',
  '1); SELECT pg_sleep(5); --',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  '=HYPERLINK("http://example.invalid")',
  '${7*7}{{7*7}}',
  '%00%0a%0d',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202egnp.exe',
  'é'.normalize('NFD').repeat(50),
  'a' + '\u0301'.repeat(1_000),
  'İıẞﬀ',
  '\u200b\u200c\u200d\ufeff',
  'عربي שלום 中文 😀',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '1e400',
  '-0',
  '9007199254740993',
  '2025-13-45',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(5_000),
];

/** Values of the wrong type or of a dangerous form. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  [[]],
  [null],
  {},
  { $ne: 1 },
  { length: 3 },
  { toString: 'x' },
  Array.from({ length: 2_000 }, () => 'x'),
  'x'.repeat(60_000),
  ...hostileTexts,
];

/** Values that the schema allows, as far as a schema can say it. */
export function valid(schema: Schema, document: Document): fc.Arbitrary<unknown> {
  const known = resolve(schema, document);
  if (known.enum) return fc.constantFrom(...known.enum);
  const type = Array.isArray(known.type) ? known.type.find((one) => one !== 'null') : known.type;
  if (type === 'object' || known.properties) return validObject(known, document);
  if (type === 'array') return validArray(known, document);
  if (type === 'integer') return fc.integer({ min: known.minimum ?? 0, max: known.maximum ?? 1_000 });
  if (type === 'number')
    return fc.integer({ min: Math.ceil(known.minimum ?? 0), max: Math.floor(known.maximum ?? 1_000) });
  if (type === 'boolean') return fc.boolean();
  return validText(known);
}

function validObject(schema: Schema, document: Document): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  const model = Object.fromEntries(properties.map(([name, property]) => [name, valid(property, document)]));
  const requiredKeys = (schema.required ?? []).filter((name) => name in model);
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function validArray(schema: Schema, document: Document): fc.Arbitrary<unknown> {
  const items = schema.items ? valid(schema.items, document) : fc.string();
  const minLength = schema.minItems ?? 0;
  return fc.uniqueArray(items, {
    minLength,
    maxLength: Math.max(minLength, Math.min(schema.maxItems ?? 3, 3)),
    selector: (item) => JSON.stringify(item),
  });
}

function validText(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.format === 'edtf')
    return fc.constantFrom('2025', '2025-03', '2025-03-15', '2025-03/2025-05', '202X', '2025?');
  if (schema.format === 'date-time') return fc.constantFrom('2025-03-15T10:00:00Z', '2024-02-29T23:59:59.999Z');
  if (schema.pattern)
    return fc.stringMatching(new RegExp(schema.pattern)).filter((text) => text.length <= (schema.maxLength ?? 600));
  if (typeof schema.example === 'string') return fc.constant(schema.example);
  const minLength = Math.max(schema.minLength ?? 0, 1);
  return fc.string({
    minLength,
    maxLength: Math.max(minLength, Math.min(schema.maxLength ?? 40, 200)),
    unit: 'grapheme',
  });
}

/** A body with one thing wrong: a field missing, of another type, too long, not known, or given twice. */
export function hostileBodies(schema: Schema, document: Document): fc.Arbitrary<string> {
  const known = resolve(schema, document);
  const names = Object.keys(known.properties ?? {});
  const good = validObject(known, document) as fc.Arbitrary<Record<string, unknown>>; // always a record
  const name = names.length > 0 ? fc.constantFrom(...names) : fc.constant('x');
  const value = fc.oneof(fc.constantFrom(...hostileValues), fc.jsonValue());
  const changed = fc.tuple(good, name, value).map(([body, key, other]) => JSON.stringify({ ...body, [key]: other }));
  const missing = fc.tuple(good, name).map(([body, key]) => JSON.stringify({ ...body, [key]: undefined }));
  const unknown = fc
    .tuple(good, fc.constantFrom('id', 'organizationId', 'role', 'state', 'constructor', 'x.y', 'isAdmin'), value)
    .map(([body, key, other]) => JSON.stringify({ ...body, [key]: other }));
  const twice = fc.tuple(good, name, value).map(([body, key, other]) => {
    const text = JSON.stringify(body);
    return `${text.slice(0, -1)}${text === '{}' ? '' : ','}${JSON.stringify(key)}:${JSON.stringify(other) ?? 'null'}}`;
  });
  const raw = fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '"text"',
    '7',
    '{"a":1e400}',
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":{"x":1}}}',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
    `{"a":"${'x'.repeat(300_000)}"}`,
    '\ufeff{}',
    '{"a":"\\ud800"}',
    "{'a':1}",
  );
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    { weight: 2, arbitrary: missing },
    { weight: 2, arbitrary: unknown },
    { weight: 1, arbitrary: twice },
    { weight: 1, arbitrary: raw },
    { weight: 2, arbitrary: good.map((body) => JSON.stringify(body)) },
  );
}
