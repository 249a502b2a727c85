import { setImmediate } from 'node:timers/promises';
import { Invalid } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { countTable, type Measure, type StatisticAtom } from '../domain/statistic-atoms.js';
import type { ReaderTier } from '../domain/reader.js';
import {
  coarser,
  coarserMember,
  type Dimension,
  type StatisticSlice,
  tableOf,
} from '../domain/statistic-dimensions.js';
import {
  type CellCounts,
  keyOf,
  Lattice,
  publicPolicy,
  type SuppressionPolicy,
  vettedPolicy,
} from '../domain/suppression.js';
import { PublishedStatisticsQuery } from '../persistence/published-statistics.query.js';

export interface StatisticCell {
  readonly key: Readonly<Partial<Record<Dimension, string>>>;
  readonly value: number | null;
  readonly percent: number | null;
}

export interface Statistics {
  readonly cells: readonly StatisticCell[];
  /** Everything that the filters let through. */
  readonly total: number | null;
  readonly policy: SuppressionPolicy;
}

export interface CountStatisticsInput extends StatisticSlice {
  readonly measure: Measure;
  readonly tier: ReaderTier;
  /** First and last month shown, when a dimension of time is listed. */
  readonly months?: { readonly from?: string; readonly to?: string };
}

/** Larger tables are refused rather than left incomplete: a missing cell would be a lie. */
const mostCellsInTable = 20_000;
const mostCellsInAnswer = 5_000;
/** Below this base no percentage is given. */
const percentBase = 20;

/** One state of the data, with the tables counted so far. */
interface State {
  readonly sequence: number;
  readonly atoms: readonly StatisticAtom[];
  readonly countries: ReadonlyMap<string, string>;
  readonly tables: Map<Measure, Tables>;
}

interface Tables {
  readonly counts: Map<string, ReadonlyMap<string, CellCounts>>;
  readonly lattices: Map<ReaderTier, Lattice>;
}

/** Counts by one or two dimensions out of fixed tables, small cells hidden together with what would give them away. */
@Injectable()
export class CountStatistics {
  private state: State | undefined;

  constructor(private readonly query: PublishedStatisticsQuery) {}

  async execute({ by, only, measure, tier, months = {} }: CountStatisticsInput): Promise<Statistics> {
    const dimensions = tableOf({ by, only });
    const whole = tableOf({ by: [], only });
    const state = await this.presentState();
    const countryOf = (facility: string): string => state.countries.get(facility) ?? '';
    const tables = await tablesOf(state, measure, [dimensions, whole, ...by.map((one) => [one])]);
    const policy = tier === 'open' ? publicPolicy : vettedPolicy;
    const lattice = tables.lattices.get(tier) ?? new Lattice((table) => countsIn(tables, table), policy, countryOf);
    tables.lattices.set(tier, lattice);
    const table = lattice.table(dimensions);
    const total = lattice.table(whole).shown(whole.map((dimension) => only[dimension] ?? ''));
    const members = by.map((dimension) =>
      [...countsIn(tables, [dimension]).keys()]
        .filter((member) => belongs(dimension, member, only, countryOf) && within(dimension, member, months))
        .toSorted(),
    );
    const combinations = cross(members);
    const cells = combinations.map((combination) => {
      const key = { ...only, ...Object.fromEntries(by.map((dimension, at) => [dimension, combination[at] ?? ''])) };
      const value = table.shown(dimensions.map((dimension) => key[dimension] ?? ''));
      return {
        key: Object.fromEntries(by.map((dimension, at) => [dimension, combination[at] ?? ''])),
        value,
        percent:
          value === null || total === null || total < percentBase ? null : Math.round((1000 * value) / total) / 10,
      };
    });
    return { cells, total, policy };
  }

  /** Reads again when something was published, corrected or retracted since. */
  private async presentState(): Promise<State> {
    const sequence = await this.query.sequence();
    if (this.state?.sequence === sequence) return this.state;
    const atoms = await this.query.atoms();
    const countries = new Map(atoms.map(({ facility, country }) => [facility, country]));
    const state: State = { sequence, atoms, countries, tables: new Map() };
    if ((await this.query.sequence()) === sequence) this.state = state;
    return state;
  }
}

/** Counts what is not counted yet, and lets others be served between two tables. */
async function tablesOf(state: State, measure: Measure, wanted: readonly (readonly Dimension[])[]): Promise<Tables> {
  const tables: Tables = state.tables.get(measure) ?? { counts: new Map(), lattices: new Map() };
  state.tables.set(measure, tables);
  for (const dimensions of below(wanted)) {
    if (tables.counts.has(dimensions.join())) continue;
    const counts = countTable(state.atoms, dimensions, measure);
    if (counts.size > mostCellsInTable) throw tooManyCells();
    tables.counts.set(dimensions.join(), counts);
    await setImmediate();
  }
  return tables;
}

function countsIn(tables: Tables, dimensions: readonly Dimension[]): ReadonlyMap<string, CellCounts> {
  return tables.counts.get(dimensions.join()) ?? new Map<string, CellCounts>();
}

/** A table and every coarser one whose numbers could be added and subtracted with its own. */
function below(wanted: readonly (readonly Dimension[])[]): Dimension[][] {
  const found = new Map<string, Dimension[]>();
  const visit = (dimensions: readonly Dimension[]): void => {
    if (found.has(dimensions.join())) return;
    found.set(dimensions.join(), [...dimensions]);
    for (const [axis, dimension] of dimensions.entries()) {
      const above = coarser[dimension];
      if (above !== null) visit(dimensions.toSpliced(axis, 1, above));
      visit(dimensions.toSpliced(axis, 1));
    }
  };
  for (const dimensions of wanted) visit(dimensions);
  return [...found.values()];
}

function belongs(
  dimension: Dimension,
  member: string,
  only: StatisticSlice['only'],
  countryOf: (facility: string) => string,
): boolean {
  const above = coarser[dimension];
  const wanted = above === null ? undefined : only[above];
  const exact = only[dimension];
  if (exact !== undefined && exact !== keyOf(member)[0]) return false;
  return wanted === undefined || coarserMember(dimension, member, countryOf) === wanted;
}

function within(dimension: Dimension, member: string, { from, to }: { from?: string; to?: string }): boolean {
  if (dimension !== 'month' && dimension !== 'year') return true;
  const length = dimension === 'month' ? 7 : 4;
  const first = from?.padEnd(7, '-01').slice(0, length);
  const last = (to !== undefined && to.length === 4 ? `${to}-12` : to)?.slice(0, length);
  return (first === undefined || member >= first) && (last === undefined || member <= last);
}

function cross(members: readonly (readonly string[])[]): string[][] {
  const size = members.reduce((product, list) => product * list.length, 1);
  if (size > mostCellsInAnswer) throw tooManyCells();
  return members.reduce<string[][]>(
    (rows, list) => rows.flatMap((row) => list.map((member) => [...row, member])),
    [[]],
  );
}

function tooManyCells(): Invalid {
  return new Invalid('too_many_cells', 'This table is too large. Cross fewer dimensions, or filter by one.');
}
