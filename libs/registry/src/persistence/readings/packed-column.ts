import type { Cell } from '../../domain/readings/reading-period.js';

/** A column of a million cells in little room: whole numbers as such, texts that repeat as numbers of a list. */
export interface PackedColumn {
  slice(from: number, to: number): ArrayLike<Cell>;
}

/** More different texts than this are no longer worth a list. */
const mostWords = 65_535;

/** Packs the column when all its cells allow it; else it stays as it is. */
export function packColumn(cells: ArrayLike<Cell>): PackedColumn {
  return packNumbers(cells) ?? packWords(cells) ?? { slice: (from, to) => Array.from(cells).slice(from, to) };
}

function packNumbers(cells: ArrayLike<Cell>): PackedColumn | undefined {
  const packed = new Int32Array(cells.length);
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (typeof cell !== 'number' || (cell | 0) !== cell) return undefined;
    packed[at] = cell;
  }
  return { slice: (from, to) => packed.subarray(from, to) };
}

function packWords(cells: ArrayLike<Cell>): PackedColumn | undefined {
  const packed = new Uint16Array(cells.length);
  const words: string[] = [];
  const numbers = new Map<string, number>();
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (typeof cell !== 'string') return undefined;
    let number = numbers.get(cell);
    if (number === undefined) {
      if (words.length === mostWords) return undefined;
      number = words.push(cell) - 1;
      numbers.set(cell, number);
    }
    packed[at] = number;
  }
  return { slice: (from, to) => Array.from(packed.subarray(from, to), (number) => words[number]) };
}
