import type { InsidersComponents } from '@habeas/api-client';

type Schemas = InsidersComponents['schemas'];

/** What the insiders' API takes or answers, by its name in the OpenAPI document: a changed answer breaks the build. */
export type Answer<Name extends keyof Schemas> = Schemas[Name];
