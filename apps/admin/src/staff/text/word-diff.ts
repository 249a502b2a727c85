/** One stretch of words that two texts share, or that only one of them has. */
export interface DiffPart {
  kind: 'same' | 'left' | 'right';
  text: string;
}

/** Beyond this many words on either side the table would cost more memory than the comparison is worth. */
const MAX_WORDS = 1500;

/** Compares two texts word by word (longest common subsequence); spaces stay with the word before them. */
export function wordDiff(left: string, right: string): DiffPart[] {
  const a = words(left);
  const b = words(right);
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) {
    return left === right
      ? [{ kind: 'same', text: left }]
      : [
          { kind: 'left', text: left },
          { kind: 'right', text: right },
        ];
  }
  return walk(a, b, lengths(a, b));
}

function words(text: string): string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}

function sameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim() === b.trim();
}

/** Row-major table: cell (i, j) is the length of the longest common subsequence of the words from i and from j on. */
function lengths(a: string[], b: string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = sameWord(a[i], b[j])
        ? at(table, (i + 1) * width + j + 1) + 1
        : Math.max(at(table, (i + 1) * width + j), at(table, i * width + j + 1));
    }
  }
  return table;
}

function at(table: Uint16Array, index: number): number {
  return table[index] ?? 0;
}

function walk(a: string[], b: string[], table: Uint16Array): DiffPart[] {
  const width = b.length + 1;
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && sameWord(a[i], b[j])) {
      push(parts, 'same', withMoreSpace(a[i], b[j]));
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(table, (i + 1) * width + j) >= at(table, i * width + j + 1))) {
      push(parts, 'left', a[i]);
      i++;
    } else {
      push(parts, 'right', b[j]);
      j++;
    }
  }
  return parts;
}

/** The last word of a text has no space behind it, and the words that the other text adds must not run into it. */
function withMoreSpace(a = '', b = ''): string {
  return a.trimStart().length >= b.trimStart().length ? a : b;
}

function push(parts: DiffPart[], kind: DiffPart['kind'], text = ''): void {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}
