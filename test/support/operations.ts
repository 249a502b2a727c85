/** The parts of an OpenAPI 3.1 schema that our documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly example?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
}

/** One operation of a document, ready to be called. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  readonly path: string;
  /** `public` or the permission that the route asks for. */
  readonly access: string;
  readonly parameters: readonly Parameter[];
  /** Schema of the JSON body, when it takes one. */
  readonly body: Schema | undefined;
  readonly takesOtherBody: boolean;
}

interface RawOperation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly 'x-access'?: string;
}

/** An OpenAPI document as far as the tests read it. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Every operation of the document, in its order. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method): Operation[] => {
      const raw = item[method];
      if (!raw) return [];
      const content = raw.requestBody?.content ?? {};
      const body = content['application/json']?.schema;
      return [
        {
          id: raw.operationId ?? `${method} ${path}`,
          method,
          path,
          access: raw['x-access'] ?? 'undeclared',
          parameters: raw.parameters ?? [],
          body: body ? resolve(body, document) : undefined,
          takesOtherBody: Object.keys(content).some((type) => type !== 'application/json'),
        },
      ];
    }),
  );
}

/** The schema itself, with references and `allOf` wrappers of one followed. */
export function resolve(schema: Schema, document: Document): Schema {
  const inner = schema.$ref ? document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''] : schema.allOf?.[0];
  return inner ? resolve(inner, document) : schema;
}
