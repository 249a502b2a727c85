import type { ConfirmedRecord } from '@habeas/context';
import type { PublicPlace } from '../../persistence/published-context.repository.js';

/** Public places by their slug. */
export type PublicPlaces = ReadonlyMap<string, PublicPlace>;

/** What a record touches: by itself, or because it is about, answers or is background to a record that does. */
export interface Reach {
  readonly facilities: readonly string[];
  readonly countries: readonly string[];
}

/** What each record touches, by slug. What two records say about each other is followed once. */
export function reachOf(records: ReadonlyMap<string, ConfirmedRecord>, places: PublicPlaces): Map<string, Reach> {
  return new Map(
    [...records.keys()].map((slug) => {
      const touched = [...tiedTo(slug, records)].map((record) => ownReach(record, places));
      return [
        slug,
        {
          facilities: sorted(touched.flatMap(({ facilities }) => facilities)),
          countries: sorted(touched.flatMap(({ countries }) => countries)),
        },
      ];
    }),
  );
}

/** Ties along which a record touches what another one does; a contradiction may be of another place. */
const followed: readonly string[] = ['about', 'answers', 'background'];

/** The record itself, what it is tied to, what that is tied to, and so on. */
function tiedTo(slug: string, records: ReadonlyMap<string, ConfirmedRecord>): Set<ConfirmedRecord> {
  const seen = new Set<ConfirmedRecord>();
  const waiting = [slug];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const record = records.get(next);
    if (!record || seen.has(record)) continue;
    seen.add(record);
    waiting.push(...record.relations.filter(({ kind }) => followed.includes(kind)).map((relation) => relation.record));
  }
  return seen;
}

function ownReach({ places: ties, content }: ConfirmedRecord, places: PublicPlaces): Reach {
  const ends = 'legs' in content ? content.legs.flatMap(({ from, to }) => [from, to]) : [];
  const named = [...ties.map(({ facility }) => facility), ...ends.flatMap(({ facility }) => facility ?? [])];
  const found = named.flatMap((slug) => places.get(slug) ?? []);
  const parties = 'parties' in content ? content.parties : [];
  return {
    facilities: found.map(({ slug }) => slug),
    countries: [...found.map(({ country }) => country), ...ends.flatMap(({ country }) => country ?? []), ...parties],
  };
}

function sorted(codes: readonly string[]): string[] {
  return [...new Set(codes)].toSorted();
}
