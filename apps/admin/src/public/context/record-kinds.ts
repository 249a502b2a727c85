/** Kinds of records in the order in which they are offered. */
export const recordKinds = [
  'transfer',
  'legal_order',
  'statement',
  'agreement',
  'designation',
  'media_item',
  'statistic',
] as const;
export type RecordKindName = (typeof recordKinds)[number];

/** What the list of records can be narrowed to. The address holds it. */
export interface RecordFilters {
  readonly kind?: RecordKindName;
  readonly country?: string;
  readonly facility?: string;
}

/** The filters that an address asks for; what cannot be asked is left out. */
export function recordFiltersFrom({ kind, country, facility }: Record<string, unknown>): RecordFilters {
  const known = recordKinds.find((one) => one === kind);
  return {
    ...(known ? { kind: known } : {}),
    ...(typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    ...(typeof facility === 'string' && /^[a-z0-9-]{1,120}$/.test(facility) ? { facility } : {}),
  };
}
