/** Why a row cannot be taken, or what is odd about it. */
export type ReadingFaultCode =
  | 'facility_missing'
  | 'facility_unknown'
  | 'facility_ambiguous'
  | 'period_invalid'
  | 'value_invalid'
  | 'value_negative'
  | 'reading_repeated'
  | 'row_malformed'
  | 'before_opening';

/** One fault with its place in the file. It never repeats what the cell holds. */
export interface ReadingFault {
  /** As the file counts it: line of a text, row of a sheet or of a table, from 1. */
  readonly row: number;
  readonly column: string | null;
  readonly code: ReadingFaultCode;
  /** How many further rows have the same fault for the same reason. */
  readonly further: number;
}

/**
 * Collects faults. Rows that fail for one and the same reason, such as a place that nobody knows, are one fault with the
 * first row: a file of a year would else give hundreds of lines for each place.
 */
export class ReadingFaults {
  private readonly bySubject = new Map<string, ReadingFault>();
  private count = 0;

  /** `subject` says which faults are the same one; without it each stands for itself. */
  add(code: ReadingFaultCode, row: number, column: string | null, subject = `row ${row}`): void {
    this.count += 1;
    const key = `${code} ${column} ${subject}`;
    const known = this.bySubject.get(key);
    if (known) this.bySubject.set(key, { ...known, further: known.further + 1 });
    else this.bySubject.set(key, { row, column, code, further: 0 });
  }

  /** Rows that were added, each as often as it was. */
  get rows(): number {
    return this.count;
  }

  get all(): ReadingFault[] {
    return [...this.bySubject.values()];
  }
}
