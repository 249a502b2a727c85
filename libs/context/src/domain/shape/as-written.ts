import type { RecordContents, RecordDraft, RecordKind } from '../records/record.js';

/** A record as it would stand in a file of records: reading it again gives the same record. */
export type WrittenForm = Readonly<Record<string, unknown>>;

type ContentForms = { readonly [K in RecordKind]: (content: RecordContents[K]) => WrittenForm };

const contents: ContentForms = {
  transfer: ({ legs, people, detentionTerm, treatment }) => ({
    legs,
    people: people.map(({ comparedAs, ...count }) => ({ ...count, compared_as: comparedAs })),
    detention_term: detentionTerm,
    treatment,
  }),
  legal_order: ({ caseName, ...order }) => ({ ...order, case: caseName }),
  statement: (statement) => ({ ...statement }),
  agreement: (agreement) => ({ ...agreement }),
  media_item: ({ publishedBy, ...item }) => ({ ...item, published_by: publishedBy }),
  designation: ({ designatedAs, date, ...designation }) => ({ ...designation, as: designatedAs, when: date }),
  statistic: (statistic) => ({ ...statistic }),
};

/** Writes a record as a person or a file would, with nothing in it that is not known. */
export function asWritten(draft: RecordDraft): WrittenForm {
  const { slug, claimant, relations, places, sources } = draft;
  const about = places.find(({ role }) => role === 'about')?.facility;
  return withoutUnknown({
    id: slug,
    claimant,
    ...contentAsWritten(draft.kind, draft.content),
    facility: about,
    relations,
    sources,
  });
}

function contentAsWritten<K extends RecordKind>(kind: K, content: RecordContents[K]): WrittenForm {
  return contents[kind](content);
}

function withoutUnknown(values: WrittenForm): WrittenForm {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const kept = keep(value);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function keep(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => keep(item) ?? {});
  if (typeof value !== 'object') return value;
  const inner = withoutUnknown({ ...value });
  return Object.keys(inner).length === 0 ? undefined : inner;
}
