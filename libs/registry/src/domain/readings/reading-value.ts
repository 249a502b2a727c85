import type { Cell } from './reading-period.js';

/** More people than any place holds: what is larger is another column, such as a postal code. */
const most = 1_000_000;

/** A count, null where the cell is empty, or why it is no count. A zero is kept: nobody knows here what it means. */
export function readCount(cell: Cell): number | null | 'value_invalid' | 'value_negative' {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return checked(cell);
  if (typeof cell === 'bigint') return checked(Number(cell));
  if (typeof cell !== 'string') return 'value_invalid';
  const text = cell.trim();
  if (text === '') return null;
  // Thousands may be grouped by commas, as in "1,221.5".
  const number = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
  return checked(number);
}

function checked(value: number): number | 'value_invalid' | 'value_negative' {
  if (value < 0) return 'value_negative';
  return value <= most ? Math.abs(value) : 'value_invalid';
}
