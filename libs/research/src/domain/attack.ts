/** A table of which some cells are hidden. */
interface HidingTable {
  readonly dimensions: readonly string[];
  readonly counts: ReadonlyMap<string, { readonly value: number }>;
  readonly hidden: Set<string>;
}

/** One equation an attacker can write: the parts add up to the whole. */
export interface Line {
  readonly whole: Place;
  readonly parts: readonly Place[];
  /** Empty cells that belong to the line as well. */
  readonly empty: () => Place[];
}

export interface Place {
  readonly table: HidingTable;
  readonly text: string;
}

export const isHidden = ({ table, text }: Place): boolean => table.hidden.has(text);
export const valueOf = ({ table, text }: Place): number => table.counts.get(text)?.value ?? 0;

export const sumOf = (parts: readonly Place[]): number => parts.reduce((sum, part) => sum + valueOf(part), 0);

export interface Bounds {
  low: number;
  high: number;
}

export const nameOf = ({ table, text }: Place): string => `${table.dimensions.join()}|${text}`;

/** What can be known of each place from the shown numbers by adding and subtracting: the narrowest bounds. */
export function attack(lines: readonly Line[], k: number): Map<string, Bounds> {
  const bounds = new Map<string, Bounds>();
  const of = (place: Place): Bounds => {
    const name = nameOf(place);
    const known = bounds.get(name);
    if (known) return known;
    const shown = valueOf(place) - (valueOf(place) % k);
    const fresh = isHidden(place) ? { low: 0, high: Infinity } : { low: shown, high: shown === 0 ? 0 : shown + k - 1 };
    bounds.set(name, fresh);
    return fresh;
  };
  const maxRounds = 50;
  for (let round = 0; round < maxRounds; round += 1) {
    let changed = false;
    for (const { whole, parts } of lines)
      changed = narrow(of(whole), parts.map(of), sumOf(parts) !== valueOf(whole)) || changed;
    if (!changed) break;
  }
  return bounds;
}

/** Where members overlap (a summary has several categories) the parts add up to more than the whole, and less is known. */
function narrow(whole: Bounds, parts: readonly Bounds[], overlaps: boolean): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  const high = parts.reduce((sum, part) => sum + part.high, 0);
  const largest = parts.reduce((most, part) => Math.max(most, part.low), 0);
  let changed = tighten(whole, overlaps ? largest : low, high);
  for (const part of parts) {
    const othersHigh = part.high === Infinity ? sumExcept(parts, part) : high - part.high;
    const ceiling = overlaps ? whole.high : whole.high - (low - part.low);
    changed = tighten(part, whole.low - othersHigh, ceiling) || changed;
  }
  return changed;
}

function sumExcept(parts: readonly Bounds[], one: Bounds): number {
  return parts.reduce((sum, part) => (part === one ? sum : sum + part.high), 0);
}

function tighten(bounds: Bounds, low: number, high: number): boolean {
  const changed = low > bounds.low || high < bounds.high;
  bounds.low = Math.max(bounds.low, low);
  bounds.high = Math.min(bounds.high, high);
  return changed;
}
