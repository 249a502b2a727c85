import { isDeepStrictEqual } from 'node:util';
import auDetentionIncidents from '../../reference/au-detention-incidents.mapping.json' with { type: 'json' };
import { type ImportMapping, readMapping, templateMapping } from '../domain/import-mapping.js';

/** Mappings that every organisation has: our own template, and those for files that are public record. */
export const shippedMappings: ReadonlyMap<string, ImportMapping> = new Map([
  ['template', templateMapping],
  ['au-detention-incidents', soundMapping(auDetentionIncidents)],
]);

/** The columns that a mapping names. */
export function mappedColumns({ columns }: ImportMapping): ReadonlySet<string> {
  const { categories = [], vulnerable = [], original = [], consent = {}, ...single } = columns;
  return new Set([...Object.values(single), ...categories, ...vulnerable, ...original, ...Object.values(consent)]);
}

/**
 * The mapping with only those columns that a file must have. Our template names all columns there are, and a file may
 * leave out those that a report can do without; a mapping of somebody's own file means every column it names.
 */
export function requiredColumnsOnly(mapping: ImportMapping): ImportMapping {
  if (!isDeepStrictEqual(mapping.columns, templateMapping.columns)) return mapping;
  const { occurred, narrative, categories } = mapping.columns;
  return { ...mapping, columns: { occurred, narrative, categories } };
}

function soundMapping(shipped: unknown): ImportMapping {
  const read = readMapping(shipped);
  if (!('mapping' in read)) throw new Error('a shipped import mapping is not sound');
  return read.mapping;
}
