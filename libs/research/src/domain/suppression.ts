import { attack, isHidden, type Line, nameOf, type Place, sumOf, valueOf } from './attack.js';
import { coarser, coarserMember, type Dimension, sensitive } from './statistic-dimensions.js';

/** Thresholds of the portal's policy for one kind of reader. */
export interface SuppressionPolicy {
  readonly k: number;
  readonly minSources: number;
  /** Largest share of one source, in percent. */
  readonly dominance: number;
  /** Where fewer than k times this many persons stand in the margin, 0 % and 100 % of a sensitive attribute are hidden. */
  readonly zeroAndFullMargin: number;
}

export const publicPolicy: SuppressionPolicy = { k: 10, minSources: 2, dominance: 80, zeroAndFullMargin: 3 };
export const vettedPolicy: SuppressionPolicy = { ...publicPolicy, k: 5 };

/** What stands in one cell before anything is hidden. */
export interface CellCounts {
  /** What is shown: persons or summaries. */
  readonly value: number;
  readonly persons: number;
  readonly sources: number;
  /** Largest share of a single source, of the persons or of the summaries, in percent. */
  readonly largestShare: number;
}

export type CellKey = readonly string[];

/** Counts of a table over the given dimensions, cells without anything left out. */
export type ReadCounts = (table: readonly Dimension[]) => ReadonlyMap<string, CellCounts>;

export const keyText = (key: CellKey): string => key.join('\u001f');
export const keyOf = (text: string): string[] => (text === '' ? [] : text.split('\u001f'));

/**
 * A fixed table after suppression. Which cells are hidden depends on the whole of the data alone, never on the
 * question, so that a cell has one answer wherever it is asked for.
 */
export class ProtectedTable {
  /** Hidden cells, among them empty ones that would give a neighbour away. */
  readonly hidden = new Set<string>();

  constructor(
    readonly dimensions: readonly Dimension[],
    readonly counts: ReadonlyMap<string, CellCounts>,
    private readonly lattice: Lattice,
    private readonly policy: SuppressionPolicy,
  ) {}

  /**
   * The number shown, or null for a hidden cell. Rounded down to a multiple of k: two nested questions then differ by a
   * multiple of k, and a cell whose others are all shown is still known no closer than k.
   */
  shown(key: CellKey): number | null {
    const text = keyText(key);
    if (this.hidden.has(text)) return null;
    const counts = this.counts.get(text);
    if (counts === undefined || counts.persons + counts.value === 0) return this.zeroTells(key) ? null : 0;
    return counts.value - (counts.value % this.policy.k);
  }

  /** Primary suppression: too few persons, too few sources, one source that is nearly all, or all of a small margin. */
  isUnsafe(text: string): boolean {
    const counts = this.counts.get(text);
    if (!counts || counts.persons + counts.value === 0) return false;
    const { k, minSources, dominance } = this.policy;
    if (counts.value < k || counts.persons < k || counts.sources < minSources) return true;
    return counts.largestShare > dominance || this.fullTells(keyOf(text), counts);
  }

  private zeroTells(key: CellKey): boolean {
    return this.sensitiveMargins(key).some((margin) => margin.persons > 0 && margin.persons < this.smallMargin);
  }

  private fullTells(key: CellKey, counts: CellCounts): boolean {
    return this.sensitiveMargins(key).some(
      (margin) => margin.persons === counts.persons && margin.persons < this.smallMargin,
    );
  }

  /** Counts of everybody of whom the cell says that they share the sensitive attribute, or do not. */
  private sensitiveMargins(key: CellKey): CellCounts[] {
    return this.dimensions.flatMap((dimension, axis) => {
      if (!sensitive.has(dimension)) return [];
      const margin = this.lattice.table(this.dimensions.toSpliced(axis, 1)).counts.get(keyText(key.toSpliced(axis, 1)));
      return margin ? [margin] : [];
    });
  }

  private get smallMargin(): number {
    return this.policy.k * this.policy.zeroAndFullMargin;
  }
}

/**
 * All fixed tables of one state of the data. A table inherits what is hidden in the coarser tables into which it adds
 * up, and hides further cells of its own until no equation between them gives a hidden one away.
 */
export class Lattice {
  private readonly tables = new Map<string, ProtectedTable>();

  constructor(
    private readonly read: ReadCounts,
    private readonly policy: SuppressionPolicy,
    private readonly countryOf: (facility: string) => string,
  ) {}

  table(dimensions: readonly Dimension[]): ProtectedTable {
    const name = dimensions.join();
    const known = this.tables.get(name);
    if (known) return known;
    const table = new ProtectedTable(dimensions, this.read(dimensions), this, this.policy);
    this.tables.set(name, table);
    this.protect(table);
    return table;
  }

  private protect(table: ProtectedTable): void {
    for (const text of table.counts.keys()) if (table.isUnsafe(text)) table.hidden.add(text);
    const below = this.linesUnder(table.dimensions);
    for (let leaks = true; leaks;) {
      const lines = this.linesOf(table);
      hideComplements(lines, this.policy.k);
      leaks = hideWhatLeaks(lines, [...lines, ...below], this.policy.k);
    }
  }

  /** Equations between the cells of a table and those of the tables one step coarser. */
  private linesOf(table: ProtectedTable): Line[] {
    const cells = new Set([...table.counts.keys(), ...table.hidden]);
    return table.dimensions.flatMap((dimension, axis) => {
      const above = this.table(this.coarsened(table.dimensions, axis));
      const parts = new Map<string, Place[]>();
      for (const text of cells) {
        const whole = this.wholeOf(keyOf(text), dimension, axis);
        const list = parts.get(whole) ?? [];
        list.push({ table, text });
        parts.set(whole, list);
      }
      return [...parts].map(([text, list]) => ({
        whole: { table: above, text },
        parts: list,
        empty: () => this.emptyCells(table, axis, list, text),
      }));
    });
  }

  private emptyCells(table: ProtectedTable, axis: number, parts: readonly Place[], whole: string): Place[] {
    const dimension = table.dimensions[axis];
    const first = parts[0];
    if (dimension === undefined || !first) return [];
    const taken = new Set(parts.map(({ text }) => text));
    return [...this.table([dimension]).counts.keys()]
      .map((member) => keyOf(first.text).with(axis, member))
      .filter((key) => !taken.has(keyText(key)) && this.wholeOf(key, dimension, axis) === whole)
      .map((key) => ({ table, text: keyText(key) }));
  }

  private linesUnder(dimensions: readonly Dimension[]): Line[] {
    const seen = new Map<string, Line[]>();
    const visit = (from: readonly Dimension[]): void => {
      for (const axis of from.keys()) {
        const next = this.coarsened(from, axis);
        if (seen.has(next.join())) continue;
        seen.set(next.join(), this.linesOf(this.table(next)));
        visit(next);
      }
    };
    visit(dimensions);
    return [...seen.values()].flat();
  }

  private coarsened(dimensions: readonly Dimension[], axis: number): Dimension[] {
    const dimension = dimensions[axis];
    const above = dimension === undefined ? null : coarser[dimension];
    return above === null ? dimensions.toSpliced(axis, 1) : dimensions.toSpliced(axis, 1, above);
  }

  private wholeOf(key: CellKey, dimension: Dimension, axis: number): string {
    if (coarser[dimension] === null) return keyText(key.toSpliced(axis, 1));
    return keyText(key.toSpliced(axis, 1, coarserMember(dimension, key[axis] ?? '', this.countryOf)));
  }
}

/**
 * Complementary suppression: in each line with a single hidden member, or whose hidden ones add up to less than k, the
 * next smallest cell is hidden too, until there is none.
 */
function hideComplements(lines: readonly Line[], k: number): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const line of lines) changed = hideComplement(line, k) || changed;
  }
}

function hideComplement({ whole, parts }: Line, k: number): boolean {
  const hidden = parts.filter(isHidden);
  const members = hidden.length + (isHidden(whole) ? 1 : 0);
  const tooFew = members === 1 || (hidden.length > 0 && !isHidden(whole) && sumOf(hidden) < k);
  const smallest = tooFew ? smallestShown({ parts }) : undefined;
  smallest?.table.hidden.add(smallest.text);
  return smallest !== undefined;
}

function smallestShown({ parts }: Pick<Line, 'parts'>): Place | undefined {
  const shown = parts.filter((part) => !isHidden(part) && valueOf(part) > 0);
  const [first, ...rest] = shown;
  return first && rest.reduce((least, part) => (isSmaller(part, least) ? part : least), first);
}

/** Ties are broken by the key, so that the same data always hide the same cells. */
function isSmaller(one: Place, other: Place): boolean {
  return valueOf(one) < valueOf(other) || (valueOf(one) === valueOf(other) && one.text < other.text);
}

/** Plays the attacker over all equations; hides a cell of this table for each value that comes out between 1 and k − 1. */
function hideWhatLeaks(own: readonly Line[], all: readonly Line[], k: number): boolean {
  const bounds = attack(all, k);
  const leaks = new Set<string>();
  for (const [name, { low, high }] of bounds) if (low >= 1 && high < k) leaks.add(name);
  if (leaks.size === 0) return false;
  const touching = own.filter(({ whole, parts }) => [whole, ...parts].some((place) => leaks.has(nameOf(place))));
  return (
    hideOneIn(touching, smallestShown) ||
    hideOneIn(touching, firstEmpty) ||
    hideOneIn(own, smallestShown) ||
    hideOneIn(own, firstEmpty)
  );
}

function hideOneIn(lines: readonly Line[], choose: (line: Line) => Place | undefined): boolean {
  const chosen = lines.map(choose).filter((place) => place !== undefined);
  for (const { table, text } of chosen) table.hidden.add(text);
  return chosen.length > 0;
}

function firstEmpty({ parts, empty }: Line): Place | undefined {
  const known = parts.filter((part) => !isHidden(part) && valueOf(part) === 0);
  return known[0] ?? empty()[0];
}
