import fc from 'fast-check';
import type { Dimension } from './statistic-dimensions.js';
import { type CellCounts, keyOf, keyText, Lattice, publicPolicy, type SuppressionPolicy } from './suppression.js';

interface Entry {
  readonly members: Readonly<Partial<Record<Dimension, string>>>;
  readonly persons: number;
}

const smallPolicy: SuppressionPolicy = { k: 3, minSources: 1, dominance: 100, zeroAndFullMargin: 0 };
const countryOf = (facility: string) => facility.charAt(0);

function memberOf(entry: Entry, dimension: Dimension): string {
  const { members } = entry;
  if (dimension === 'country') return countryOf(members.facility ?? '');
  if (dimension === 'year') return members.month?.slice(0, 4) ?? '';
  if (dimension === 'group') return members.category?.split('.')[0] ?? '';
  return members[dimension] ?? '';
}

const severalSources = { sources: 2, largestShare: 50 };

function lattice(
  entries: readonly Entry[],
  policy: SuppressionPolicy,
  behind: Pick<CellCounts, 'sources' | 'largestShare'> = severalSources,
): Lattice {
  const read = (table: readonly Dimension[]) => {
    const counts = new Map<string, CellCounts>();
    for (const entry of entries) {
      const key = keyText(table.map((dimension) => memberOf(entry, dimension)));
      const before = counts.get(key)?.persons ?? 0;
      const persons = before + entry.persons;
      counts.set(key, { value: persons, persons, ...behind });
    }
    return counts;
  };
  return new Lattice(read, policy, countryOf);
}

const grid = (rows: readonly (readonly number[])[]): Entry[] =>
  rows.flatMap((row, r) => row.map((persons, c) => ({ members: { proof: `${r}`, facility: `X${c}` }, persons })));

/** Every table of whole numbers that fits what is shown; the values that each cell takes in any of them. */
function possibilities(
  rows: number,
  columns: number,
  shown: (r: number | null, c: number | null) => number | null,
  k: number,
  most: number,
) {
  const fits = (value: number, text: number | null) =>
    text === null || (text === 0 ? value === 0 : value >= text && value < text + k);
  const values = new Map<string, Set<number>>();
  const note = (name: string, value: number) => values.set(name, (values.get(name) ?? new Set()).add(value));
  const cells: number[] = [];
  const sum = (pick: (r: number, c: number) => boolean) =>
    cells.reduce((total, value, at) => (pick(Math.floor(at / columns), at % columns) ? total + value : total), 0);
  const visit = (at: number): void => {
    if (at % columns === 0 && at > 0) {
      const row = at / columns - 1;
      if (
        !fits(
          sum((r) => r === row),
          shown(row, null),
        )
      )
        return;
    }
    if (at === rows * columns) {
      const columnSums = Array.from({ length: columns }, (_, column) => sum((_r, c) => c === column));
      if (!columnSums.every((value, column) => fits(value, shown(null, column)))) return;
      if (
        !fits(
          sum(() => true),
          shown(null, null),
        )
      )
        return;
      cells.forEach((value, index) => note(`${Math.floor(index / columns)}:${index % columns}`, value));
      columnSums.forEach((value, column) => note(`*:${column}`, value));
      for (let row = 0; row < rows; row += 1)
        note(
          `${row}:*`,
          sum((r) => r === row),
        );
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      if (!fits(value, shown(Math.floor(at / columns), at % columns))) continue;
      cells.push(value);
      visit(at + 1);
      cells.pop();
    }
  };
  visit(0);
  return values;
}

function attackGrid(rows: readonly (readonly number[])[], policy: SuppressionPolicy): string[] {
  const tables = lattice(grid(rows), policy);
  const width = rows[0]?.length ?? 0;
  const shown = (r: number | null, c: number | null) => {
    if (r === null && c === null) return tables.table([]).shown([]);
    if (r === null) return tables.table(['facility']).shown([`X${c}`]);
    if (c === null) return tables.table(['proof']).shown([`${r}`]);
    return tables.table(['facility', 'proof']).shown([`X${c}`, `${r}`]);
  };
  const most = Math.max(...rows.flat()) + policy.k;
  const found = possibilities(rows.length, width, shown, policy.k, most);
  return [...found]
    .filter(([, values]) => [...values].every((value) => value >= 1 && value < policy.k))
    .map(([name]) => name);
}

const matrix = (rows: number, columns: number, most: number) => {
  const value = fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.integer({ min: 0, max: most }));
  return fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
};

describe('suppression of small cells', () => {
  it('gives no cell away to an attacker who tries every table that fits rows, columns and totals', () => {
    fc.assert(
      fc.property(matrix(2, 2, 9), (rows) => {
        expect(attackGrid(rows, smallPolicy)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(matrix(2, 3, 4), (rows) => {
        expect(attackGrid(rows, smallPolicy)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('shows no number between 1 and k − 1, and lets no two nested answers differ by one', () => {
    const entry = fc.record({
      members: fc.record({
        facility: fc.constantFrom('A1', 'A2', 'B1'),
        month: fc.constantFrom('2024-11', '2025-01', '2025-02'),
        category: fc.constantFrom('MAT.WAT', 'MAT.FOO', 'HLT.ACC'),
        proof: fc.constantFrom('1', '2'),
      }),
      persons: fc.integer({ min: 1, max: 30 }),
    });
    const question = fc.constantFrom<Dimension[]>(
      [],
      ['facility'],
      ['country'],
      ['month'],
      ['year'],
      ['category'],
      ['facility', 'month'],
      ['category', 'country'],
      ['category', 'month', 'facility'],
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), question, question, (entries, one, other) => {
        const tables = lattice(entries, publicPolicy);
        const answers = [one, other].map((table) =>
          [...tables.table(table).counts.keys()].map((key) => tables.table(table).shown(keyOf(key))),
        );
        for (const left of answers[0] ?? []) {
          for (const right of answers[1] ?? []) {
            if (left === null || right === null) continue;
            const difference = Math.abs(left - right);
            expect(difference === 0 || difference >= publicPolicy.k).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same for the same cell, whatever was asked before', () => {
    const rows = [
      [4, 12, 50],
      [30, 25, 3],
      [11, 14, 90],
    ];
    const fresh = lattice(grid(rows), publicPolicy);
    const asked = lattice(grid(rows), publicPolicy);
    for (const table of [['proof'], ['facility'], [], ['facility', 'proof']] as const) asked.table(table);
    for (const key of asked.table(['facility', 'proof']).counts.keys()) {
      expect(fresh.table(['facility', 'proof']).shown(keyOf(key))).toBe(
        asked.table(['facility', 'proof']).shown(keyOf(key)),
      );
    }
  });

  it('hides the next smallest cell beside a small one in its row and in its column', () => {
    const tables = lattice(
      grid([
        [4, 20, 50],
        [30, 40, 60],
        [70, 80, 90],
      ]),
      publicPolicy,
    ).table(['facility', 'proof']);
    expect([...tables.hidden].map((key) => keyOf(key).join(':')).toSorted()).toEqual(['X0:0', 'X0:1', 'X1:0', 'X1:1']);
  });

  it('hides what rests on one source, and where one source is nearly all', () => {
    const shown = (sources: number, largestShare: number) =>
      lattice(grid([[200, 300]]), publicPolicy, { sources, largestShare })
        .table(['facility'])
        .shown(['X0']);
    expect(shown(1, 50)).toBeNull();
    expect(shown(2, 81)).toBeNull();
    expect(shown(2, 80)).toBe(200);
  });

  it('hides zero and everybody of a sensitive attribute in a small margin', () => {
    const inCategory = (facility: string, category: string, persons: number): Entry => ({
      members: { facility, category },
      persons,
    });
    const tables = lattice(
      [
        inCategory('A1', 'MAT.WAT', 20),
        inCategory('A2', 'MAT.WAT', 40),
        inCategory('A2', 'HLT.ACC', 50),
        inCategory('A3', 'HLT.ACC', 45),
      ],
      publicPolicy,
    ).table(['category', 'facility']);
    expect(tables.shown(['HLT.ACC', 'A1'])).toBeNull();
    expect(tables.shown(['MAT.WAT', 'A1'])).toBeNull();
    expect(tables.shown(['MAT.WAT', 'A3'])).toBe(0);
  });
});
