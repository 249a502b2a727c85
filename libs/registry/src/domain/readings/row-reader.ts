import type { PlaceFinder } from './place-finder.js';
import { ReadingFaults } from './reading-faults.js';
import type { ReadingMapping } from './reading-mapping.js';
import { mappedColumns } from './reading-mapping.js';
import { type Cell, dayIndex, periodDays, periodEnd, readPeriod } from './reading-period.js';
import { readCount } from './reading-value.js';

/** One reading of a file, before it is known what the database says. */
export interface RowReading {
  /** The number that the finder gave the place. */
  readonly place: number;
  readonly period: string;
  /** 0, and more for a further row of the same place and period. */
  readonly position: number;
  readonly values: readonly (number | null)[];
}

interface Span {
  readonly first: string;
  readonly last: string;
  readonly index: number;
}

/** Turns the cells of a file's rows into readings, and keeps what is wrong with those that are none. */
export class RowReader {
  readonly faults = new ReadingFaults();
  /** What is odd but taken. */
  readonly warnings = new ReadingFaults();
  private readonly spans = new Map<Cell, Span | undefined>();
  private readonly seen: Uint8Array[] = [];
  private readonly repeats = new Map<string, number>();
  private readonly at: Readonly<Record<'code' | 'name' | 'region' | 'period', number>>;
  private readonly valuesAt: readonly number[];

  constructor(
    private readonly mapping: ReadingMapping,
    private readonly finder: PlaceFinder,
  ) {
    const columns = mappedColumns(mapping);
    const indexOf = (column: string | null) => (column === null ? -1 : columns.indexOf(column));
    const { facility, period, groups } = mapping;
    this.at = {
      code: indexOf(facility.code),
      name: indexOf(facility.name),
      region: indexOf(facility.region),
      period: indexOf(period.column),
    };
    this.valuesAt = groups.map(({ column }) => indexOf(column));
  }

  /** The row's reading; undefined when it has none, be it empty or at fault. `cell` reads a column of the row. */
  read(row: number, cell: (column: number) => Cell): RowReading | undefined {
    const values = this.readValues(row, cell);
    if (values === undefined) return undefined;
    const nothing = values.every((value) => value === null);
    if (nothing && isBlank(cell(this.at.code)) && isBlank(cell(this.at.name))) return undefined;
    const place = this.finder.find(cell(this.at.code), cell(this.at.name), cell(this.at.region));
    if (typeof place !== 'number') {
      // The same unknown place is one fault, whatever its column holds besides.
      const subject = `${String(cell(this.at.code))} ${String(cell(this.at.name))}`;
      this.faults.add(place.code, row, place.column, subject);
      return undefined;
    }
    const span = this.readSpan(this.at.period === -1 ? this.mapping.period.value : cell(this.at.period));
    if (!span) {
      this.faults.add('period_invalid', row, this.mapping.period.column);
      return undefined;
    }
    if (nothing) return undefined;
    const position = this.positionOf(row, place, span);
    if (position === undefined) return undefined;
    this.warnBeforeOpening(row, place, span, values);
    return { place, period: span.first, position, values };
  }

  private readValues(row: number, cell: (column: number) => Cell): (number | null)[] | undefined {
    const values: (number | null)[] = [];
    for (const [at, column] of this.valuesAt.entries()) {
      const value = readCount(cell(column));
      if (typeof value !== 'string') values.push(value);
      else this.faults.add(value, row, this.mapping.groups[at]?.column ?? null);
    }
    return values.length === this.valuesAt.length ? values : undefined;
  }

  private readSpan(cell: Cell): Span | undefined {
    if (this.spans.has(cell)) return this.spans.get(cell);
    const { resolution, period } = this.mapping;
    const first = readPeriod(cell, resolution, period.yearStartsIn);
    const span = first && { first, last: periodEnd(first, resolution), index: dayIndex(first) };
    // A real date is another object in each row; texts repeat.
    if (!(cell instanceof Date)) this.spans.set(cell, span || undefined);
    return span || undefined;
  }

  private positionOf(row: number, place: number, { first, index }: Span): number | undefined {
    const marks = (this.seen[place] ??= new Uint8Array(Math.ceil(periodDays / 8)));
    const [byte, bit] = [index >> 3, 1 << (index & 7)];
    const known = marks[byte] ?? 0;
    if ((known & bit) === 0) {
      marks[byte] = known | bit;
      return 0;
    }
    if (this.mapping.repeats === 'refuse') {
      this.faults.add('reading_repeated', row, this.mapping.period.column);
      return undefined;
    }
    const key = `${place} ${first}`;
    const position = (this.repeats.get(key) ?? 0) + 1;
    this.repeats.set(key, position);
    return position;
  }

  /** When a place opened is a claim as well: people held there before are told, not refused. */
  private warnBeforeOpening(row: number, place: number, { last }: Span, values: readonly (number | null)[]): void {
    const known = this.finder.places[place];
    if (!known || !('openedFrom' in known) || !known.openedFrom || last >= known.openedFrom) return;
    if (values.some((value) => value !== null && value > 0)) {
      this.warnings.add('before_opening', row, this.mapping.period.column, known.facilityId);
    }
  }
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
