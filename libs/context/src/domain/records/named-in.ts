import type { FieldError } from '@habeas/kernel';
import { fieldAt } from './fields.js';
import type { RecordDraft } from './record.js';

/** What records name by its outside name and what has to be there before them. */
export interface Named {
  readonly sources: readonly string[];
  readonly facilities: readonly string[];
  readonly categories: readonly string[];
  readonly records: readonly string[];
}

/** Whether each of what is named is there. */
export interface Known {
  readonly sources: { has(externalId: string): boolean };
  readonly facilities: { has(slug: string): boolean };
  readonly categories: { has(code: string): boolean };
}

/** Everything that the record names of the registry and the taxonomy. */
export function namedIn({ sources, places, content, relations }: RecordDraft): Named {
  const ends = 'legs' in content ? content.legs.flatMap(({ from, to }) => [from.facility, to.facility]) : [];
  const facilities = [...places.map(({ facility }) => facility), ...ends.filter((slug) => slug !== null)];
  const categories = 'treatment' in content ? content.treatment.flatMap((report) => report.categories) : [];
  return { sources, facilities, categories, records: relations.map(({ record }) => record) };
}

/** A fault for each kind of thing that the record names and that is not there. */
export function faultsOfNames(draft: RecordDraft, known: Known, path: string): FieldError[] {
  const { sources, facilities, categories } = namedIn(draft);
  return [
    ...(sources.every((source) => known.sources.has(source))
      ? []
      : [{ field: fieldAt(path, 'sources'), code: 'source_unknown' }]),
    ...(facilities.every((slug) => known.facilities.has(slug))
      ? []
      : [{ field: fieldAt(path, 'legs' in draft.content ? 'legs' : 'facility'), code: 'facility_unknown' }]),
    ...(categories.every((code) => known.categories.has(code))
      ? []
      : [{ field: fieldAt(path, 'treatment'), code: 'category_unknown' }]),
  ];
}

/** A warning where a record that is named is not there: it may come later. */
export function unknownRelations(
  { relations }: RecordDraft,
  records: { has(slug: string): boolean },
  path: string,
): FieldError[] {
  return relations.every(({ record }) => records.has(record))
    ? []
    : [{ field: fieldAt(path, 'relations'), code: 'relation_unknown' }];
}
