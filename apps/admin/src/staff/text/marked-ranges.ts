/** A stretch of a text with a note on it, by UTF-16 offsets as the API counts them. */
export interface Range {
  start: number;
  end: number;
}

/** A piece of the text with every note that covers it. */
export interface Piece<T extends Range> {
  text: string;
  marks: T[];
}

/** Cuts a text at every edge of every range, so that overlapping notes need no nesting. Ranges outside the text are left out. */
export function markedPieces<T extends Range>(text: string, ranges: readonly T[]): Piece<T>[] {
  const valid = ranges.filter((range) => range.start >= 0 && range.start < range.end && range.start < text.length);
  const edges = new Set([0, text.length]);
  for (const range of valid) {
    edges.add(range.start);
    edges.add(Math.min(range.end, text.length));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Piece<T>[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? 0;
    const end = cuts[i + 1] ?? text.length;
    pieces.push({ text: text.slice(start, end), marks: valid.filter((r) => r.start <= start && r.end >= end) });
  }
  return pieces;
}
