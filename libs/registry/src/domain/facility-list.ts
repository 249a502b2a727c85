import { type FacilityDraft, type FacilityRow, readFacilityRow, type RowRefusal } from './facility-row.js';
import { normalizeName } from './normalize-name.js';

/** One line of a file: its row, or why there is none. */
export interface FacilityLine {
  readonly line: number;
  readonly row: FacilityRow | RowRefusal;
}

/** A place of the list, with what further rows say of it. */
export interface ListedFacility {
  readonly draft: FacilityDraft;
  /** For each further row of the same place: whether it gives another name. */
  readonly repeats: readonly ('same' | 'other_name')[];
}

export interface FacilityList {
  readonly places: readonly ListedFacility[];
  readonly failed: readonly { readonly line: number; readonly reason: RowRefusal }[];
}

/**
 * Reads the rows of a list. Agencies rename a place and keep its code: a second row with the code and the address of
 * the first gives the place another name. With another address it is refused, because nobody knows which one is right.
 */
export function readFacilityList(lines: readonly FacilityLine[]): FacilityList {
  const places = new Map<string, ListedFacility>();
  const failed: { line: number; reason: RowRefusal }[] = [];
  for (const { line, row } of lines) {
    const read = typeof row === 'string' ? row : readFacilityRow(row);
    if (typeof read === 'string') {
      failed.push({ line, reason: read });
      continue;
    }
    const key = `${read.scheme} ${read.code}`;
    const place = merge(places.get(key), read);
    if (place) places.set(key, place);
    else failed.push({ line, reason: 'code_repeated' });
  }
  return { places: [...places.values()], failed };
}

function merge(known: ListedFacility | undefined, read: FacilityDraft): ListedFacility | undefined {
  if (!known) return { draft: read, repeats: [] };
  const { draft, repeats } = known;
  if (draft.address !== read.address) return undefined;
  const names = [draft.fields.name, ...draft.otherNames].map(normalizeName);
  if (names.includes(normalizeName(read.fields.name))) return { draft, repeats: [...repeats, 'same'] };
  const otherNames = [...draft.otherNames, read.fields.name];
  return { draft: { ...draft, otherNames }, repeats: [...repeats, 'other_name'] };
}
