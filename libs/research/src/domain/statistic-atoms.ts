import type { Dimension } from './statistic-dimensions.js';
import { type CellCounts, keyText } from './suppression.js';

export type Measure = 'persons' | 'summaries';

/** Summaries that no table tells apart, counted together. */
export interface StatisticAtom {
  readonly facility: string;
  readonly country: string;
  readonly month: string;
  readonly proof: string;
  readonly categories: readonly string[];
  /** Sources, known within the facility only. */
  readonly sources: readonly string[];
  readonly summaries: number;
  readonly persons: number;
}

interface Share {
  persons: number;
  summaries: number;
}

interface Tally {
  summaries: number;
  persons: number;
  /** What each source accounts for, by facility. */
  readonly places: Map<string, Map<string, Share>>;
}

/**
 * One table over the given dimensions. A summary counts once in a cell, however many of its categories fall into it.
 * A source is known within one place only, so across places the least number of sources is counted that is certain, and
 * the largest share of one source that is possible.
 */
export function countTable(
  atoms: readonly StatisticAtom[],
  dimensions: readonly Dimension[],
  measure: Measure,
): ReadonlyMap<string, CellCounts> {
  const tallies = new Map<string, Tally>();
  for (const atom of atoms) {
    for (const key of keysOf(atom, dimensions)) {
      const tally = tallies.get(key) ?? { summaries: 0, persons: 0, places: new Map() };
      tallies.set(key, tally);
      add(tally, atom);
    }
  }
  return new Map([...tallies].map(([key, tally]) => [key, toCounts(tally, measure)]));
}

function add(tally: Tally, { facility, sources, summaries, persons }: StatisticAtom): void {
  tally.summaries += summaries;
  tally.persons += persons;
  const place = tally.places.get(facility) ?? new Map<string, Share>();
  tally.places.set(facility, place);
  for (const source of sources) {
    const share = place.get(source) ?? { persons: 0, summaries: 0 };
    place.set(source, share);
    share.persons += persons / sources.length;
    share.summaries += summaries / sources.length;
  }
}

function toCounts({ summaries, persons, places }: Tally, measure: Measure): CellCounts {
  const shares = [...places.values()].map((place) => [...place.values()]);
  const sources = Math.max(0, ...shares.map(({ length }) => length));
  const largest = (part: keyof Share): number =>
    shares.reduce((sum, place) => sum + Math.max(0, ...place.map((share) => share[part])), 0);
  const largestShare = Math.max(percentOf(largest('persons'), persons), percentOf(largest('summaries'), summaries));
  return { value: measure === 'persons' ? persons : summaries, persons, sources, largestShare };
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : (part * 100) / whole;
}

/** The cells into which an atom falls: one for each different member that it has. */
function keysOf(atom: StatisticAtom, dimensions: readonly Dimension[]): Set<string> {
  const members = dimensions.map((dimension) => membersOf(atom, dimension));
  const keys = members.reduce<string[][]>(
    (rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])),
    [[]],
  );
  return new Set(keys.map(keyText));
}

function membersOf(atom: StatisticAtom, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'category':
      return atom.categories;
    case 'group':
      return atom.categories.map((code) => code.split('.')[0] ?? code);
    case 'year':
      return [atom.month.slice(0, 4)];
    default:
      return [atom[dimension]];
  }
}
