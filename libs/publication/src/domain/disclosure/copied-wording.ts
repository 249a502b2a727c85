import type { TextFinding } from './finding.js';
import { RunsOfSource } from './shared-runs.js';

const minWords = 8;
const minCharacters = 60;

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
  const runs = new RunsOfSource(source.map(({ word }) => word)).sharedWith(words.map(({ word }) => word));
  for (const { start, length } of runs) {
    if (isLong(words, start, length)) lengths[start] = Math.max(lengths[start] ?? 0, length);
  }
}

function isLong(words: readonly Token[], at: number, length: number): boolean {
  const first = words[at];
  const last = words[at + length - 1];
  if (!first || !last) return false;
  return length >= minWords || last.end - first.start >= minCharacters;
}

function tokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    word: found[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));
}
