import type { TextFinding } from './finding.js';

const minWords = 8;
const minCharacters = 60;
/** Runs are looked for where this many words in a row are equal. */
const seedWords = 3;

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Wording of a report that a summary took over: eight words in a row, or sixty characters in a row. Case, accents and
 * punctuation do not hide it. Each finding is the longest run at its place.
 */
export function findCopiedWording(text: string, narratives: readonly string[]): TextFinding[] {
  const words = tokens(text);
  const lengths = words.map(() => 0);
  for (const narrative of narratives) markRuns(words, tokens(narrative), lengths);
  const findings: TextFinding[] = [];
  for (let at = 0; at < words.length;) {
    const length = lengths[at] ?? 0;
    const first = words[at];
    const last = words[at + length - 1];
    if (length > 0 && first && last)
      findings.push({ code: 'copied_wording', start: first.start, end: last.end, rule: 'shared_run' });
    at += Math.max(length, 1);
  }
  return findings;
}

function markRuns(words: readonly Token[], source: readonly Token[], lengths: number[]): void {
  const seeds = seedIndex(source);
  for (let at = 0; at + seedWords <= words.length; at += 1) {
    for (const from of seeds.get(seedAt(words, at)) ?? []) {
      const length = runLength(words, at, source, from);
      if (isLong(words, at, length)) lengths[at] = Math.max(lengths[at] ?? 0, length);
    }
  }
}

function isLong(words: readonly Token[], at: number, length: number): boolean {
  const first = words[at];
  const last = words[at + length - 1];
  if (!first || !last) return false;
  return length >= minWords || last.end - first.start >= minCharacters;
}

function runLength(words: readonly Token[], at: number, source: readonly Token[], from: number): number {
  let length = 0;
  while (at + length < words.length && words[at + length]?.word === source[from + length]?.word) length += 1;
  return length;
}

function seedIndex(source: readonly Token[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let at = 0; at + seedWords <= source.length; at += 1) {
    const seed = seedAt(source, at);
    const places = index.get(seed);
    if (places) places.push(at);
    else index.set(seed, [at]);
  }
  return index;
}

function seedAt(words: readonly Token[], at: number): string {
  return words
    .slice(at, at + seedWords)
    .map(({ word }) => word)
    .join(' ');
}

function tokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    word: found[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));
}
