/** The parts of an OpenAPI 3.1 document that the reference page draws. */
export interface ApiDocument {
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  example?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  additionalProperties?: boolean | Schema;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  schema?: Schema;
  example?: unknown;
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
  description?: string;
}

export interface Operation {
  key: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  tag: string;
  parameters: Parameter[];
  body: { type: string; schema: Schema }[];
  responses: { status: string; description: string; schema: Schema | undefined }[];
}

interface RawOperation {
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: Content;
  responses?: Record<string, Content>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** All operations by tag, in the order of the document. */
export function operationsByTag(document: ApiDocument): [string, Operation[]][] {
  const groups = new Map<string, Operation[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const raw = item[method] as RawOperation | undefined;
      if (!raw) continue;
      const operation = toOperation(method, path, raw);
      groups.set(operation.tag, [...(groups.get(operation.tag) ?? []), operation]);
    }
  }
  return [...groups];
}

function toOperation(method: string, path: string, raw: RawOperation): Operation {
  return {
    key: `${method}-${path.replace(/[^\w]+/g, '-')}`,
    method: method.toUpperCase(),
    path,
    summary: raw.summary ?? '',
    description: raw.description ?? '',
    tag: raw.tags?.[0] ?? '',
    parameters: raw.parameters ?? [],
    body: Object.entries(raw.requestBody?.content ?? {}).map(([type, { schema }]) => ({ type, schema: schema ?? {} })),
    responses: Object.entries(raw.responses ?? {}).map(([status, response]) => ({
      status,
      description: response.description ?? '',
      schema: Object.values(response.content ?? {})[0]?.schema,
    })),
  };
}

/** Follows a reference into the document's components. */
export function resolve(document: ApiDocument, schema: Schema): { name: string | null; schema: Schema } {
  const only = schema.allOf?.length === 1 ? schema.allOf[0] : undefined;
  const ref = schema.$ref ?? only?.$ref;
  if (!ref) return { name: null, schema };
  const name = ref.split('/').at(-1) ?? '';
  return { name, schema: document.components?.schemas?.[name] ?? {} };
}

export interface SchemaRow {
  name: string;
  type: string;
  required: boolean;
  limits: string;
  description: string;
}

/** The fields of an object, nested ones with a dotted name, to a depth that can be read. */
export function rowsOf(document: ApiDocument, schema: Schema, prefix = '', depth = 0): SchemaRow[] {
  const { schema: object } = resolve(document, schema);
  const list = object.items ? resolve(document, object.items).schema : undefined;
  const properties = object.properties ?? list?.properties ?? {};
  const required = new Set(object.required ?? list?.required ?? []);
  return Object.entries(properties).flatMap(([key, property]) => {
    const name = `${prefix}${key}`;
    const { schema: own } = resolve(document, property);
    const row: SchemaRow = {
      name,
      type: typeWords(document, property),
      required: required.has(key),
      limits: limitWords(own),
      description: property.description ?? own.description ?? '',
    };
    const inner = own.type === 'array' || own.items ? `${name}[].` : `${name}.`;
    return depth < 3 && hasFields(document, own) ? [row, ...rowsOf(document, own, inner, depth + 1)] : [row];
  });
}

function hasFields(document: ApiDocument, schema: Schema): boolean {
  if (schema.properties) return true;
  return schema.items !== undefined && resolve(document, schema.items).schema.properties !== undefined;
}

/** A schema's type in a few words: `string (uuid)`, `integer or null`, `list of string`. */
export function typeWords(document: ApiDocument, schema: Schema): string {
  const { schema: own } = resolve(document, schema);
  const several = own.oneOf ?? own.anyOf;
  if (several) return several.map((one) => typeWords(document, one)).join(' | ');
  const types = (Array.isArray(own.type) ? own.type : [own.type ?? (own.properties ? 'object' : 'any')]).map((type) =>
    type === 'array' ? `${own.items ? typeWords(document, own.items) : 'any'}[]` : type,
  );
  return types.join(' | ') + (own.format ? ` (${own.format})` : '');
}

/** What a value must keep to, as short as the document says it. */
export function limitWords(schema: Schema): string {
  const limits: string[] = [];
  if (schema.enum) limits.push(schema.enum.map(String).join(' · '));
  if (schema.minimum !== undefined || schema.maximum !== undefined) {
    limits.push(`${schema.minimum ?? '…'}–${schema.maximum ?? '…'}`);
  }
  if (schema.minLength !== undefined || schema.maxLength !== undefined) {
    limits.push(`length ${schema.minLength ?? 0}–${schema.maxLength ?? '…'}`);
  }
  if (schema.minItems !== undefined || schema.maxItems !== undefined) {
    limits.push(`items ${schema.minItems ?? 0}–${schema.maxItems ?? '…'}`);
  }
  if (schema.pattern) limits.push(schema.pattern);
  return limits.join(', ');
}

/** The address of a call with its parameters filled in; undefined while a required one is missing. */
export function callUrl(
  path: string,
  parameters: readonly Parameter[],
  values: Record<string, string>,
): string | undefined {
  let filled = path;
  const query = new URLSearchParams();
  for (const parameter of parameters) {
    const value = values[parameter.name]?.trim() ?? '';
    if (parameter.required && value === '') return undefined;
    if (parameter.in === 'path') filled = filled.replace(`{${parameter.name}}`, encodeURIComponent(value));
    else if (parameter.in === 'query' && value !== '') query.append(parameter.name, value);
  }
  const text = query.toString();
  return text ? `${filled}?${text}` : filled;
}
