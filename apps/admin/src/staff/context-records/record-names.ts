import type { ContextRecord } from '../data/context-records.js';

/** Titles and names of what a record names by its short name, as far as they are known. */
export interface RecordNames {
  readonly records: ReadonlyMap<string, ContextRecord['around'][number]>;
  readonly places: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/** What the server tells of everything around a record. */
export function namesAround({ around, places, sources }: ContextRecord): RecordNames {
  return {
    records: new Map(around.map((other) => [other.slug, other])),
    places: new Map(places.map(({ slug, name }) => [slug, name])),
    sources: new Map(sources.map(({ id, title }) => [id, title])),
  };
}
