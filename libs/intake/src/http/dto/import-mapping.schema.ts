import type { ApiPropertyOptions } from '@nestjs/swagger';
import { consentGrants, givenConsentStatuses } from '../../domain/consent.js';
import { dateOrders, listColumns, singleColumns } from '../../domain/import-mapping.js';
import { knownThroughs } from '../../domain/report.js';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;

/** An import mapping as the OpenAPI document describes it; what it may hold is the domain's to say. */
export const importMappingSchema: ApiPropertyOptions = {
  type: 'object',
  required: ['columns', 'values', 'defaults'],
  additionalProperties: false,
  properties: {
    columns: optional({
      ...each(singleColumns, text),
      ...each(listColumns, texts),
      consent: optional(each(consentGrants, text)),
    }),
    values: optional({
      categories: { type: 'object' as const, additionalProperties: texts },
      facilities: { type: 'object' as const, additionalProperties: text },
    }),
    defaults: optional({
      knownThrough: { ...text, enum: [...knownThroughs] },
      consent: optional(each(consentGrants, { ...text, enum: [...givenConsentStatuses] })),
      language: text,
      facilityText: text,
      dateOrder: { ...text, enum: [...dateOrders] },
      empty: texts,
    }),
  },
};

function optional<Properties extends object>(properties: Properties) {
  return { type: 'object' as const, properties, additionalProperties: false };
}

function each<Schema extends object>(names: readonly string[], schema: Schema): Record<string, Schema> {
  return Object.fromEntries(names.map((name) => [name, schema]));
}
