import type { RecordContents, RecordKind } from './record.js';
import type { Relation } from './ties.js';

/** What the public address of a record looks like. */
export const slugForm = /^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Journeys and orders are cited by others: they are given an id by whoever writes them. */
export function needsId(kind: RecordKind): boolean {
  return kind === 'transfer' || kind === 'legal_order';
}

/** What else tells a record from others. */
interface Bystanders {
  readonly claimant: string;
  readonly about: string | undefined;
}

/** The words that tell a record without an id from all others of its kind; the same record has the same ones in every file. */
const distinctions: {
  readonly [K in RecordKind]: (content: RecordContents[K], by: Bystanders) => readonly (string | null | undefined)[];
} = {
  transfer: () => [],
  legal_order: () => [],
  statement: ({ speaker, kind, date }, { about }) => [speaker, kind, about, date],
  agreement: ({ parties, reported }) => ['agreement', ...parties.toSorted(), reported],
  media_item: ({ kind, captured }, { about }) => [kind, about, captured],
  designation: ({ by, date, groups }) => ['designation', by, ...groups, date],
  statistic: ({ series, period }, { claimant }) => [series, period, claimant],
};

/** The address of a record that came without an id; null where it needs one. */
export function recordSlug<K extends RecordKind>(
  kind: K,
  content: RecordContents[K],
  { claimant, relations }: { readonly claimant: string; readonly relations: readonly Relation[] },
): string | null {
  const about = relations.find((relation) => relation.kind === 'about')?.record;
  return slugOf(distinctions[kind](content, { claimant, about }));
}

function slugOf(words: readonly (string | null | undefined)[]): string | null {
  const slug = words
    .filter((word) => word != null)
    .join(' ')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? null : slug;
}
