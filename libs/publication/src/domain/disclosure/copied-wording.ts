import type { TextFinding } from './finding.js';
import { RunsOfText } from './shared-runs.js';

const minWords = 8;
const minCharacters = 60;

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Wording of a report that a text took over: eight words in a row, or sixty characters in a row. Case, accents and
 * punctuation do not hide it. Reports are read one after the other and none is kept.
 */
export class CopiedWording {
  private readonly words: readonly Token[];
  private readonly runs: RunsOfText;

  constructor(text: string) {
    this.words = [...tokens(text)];
    this.runs = new RunsOfText(this.words.map(({ word }) => word));
  }

  /** Reads the words of a report, as {@link comparableWords} gives them. */
  read(words: readonly string[]): void {
    this.runs.read(words);
  }

  /** Each finding is the longest run at its place. */
  findings(): TextFinding[] {
    const lengths = this.words.map(() => 0);
    for (const { start, length } of this.runs.shared()) {
      if (this.isLong(start, length)) lengths[start] = Math.max(lengths[start] ?? 0, length);
    }
    const findings: TextFinding[] = [];
    for (let at = 0; at < this.words.length;) {
      const length = lengths[at] ?? 0;
      const first = this.words[at];
      const last = this.words[at + length - 1];
      if (length > 0 && first && last)
        findings.push({ code: 'copied_wording', start: first.start, end: last.end, rule: 'shared_run' });
      at += Math.max(length, 1);
    }
    return findings;
  }

  private isLong(at: number, length: number): boolean {
    const first = this.words[at];
    const last = this.words[at + length - 1];
    if (!first || !last) return false;
    return length >= minWords || last.end - first.start >= minCharacters;
  }
}

/** The words of a text as they are compared. */
export function comparableWords(text: string): string[] {
  return Array.from(tokens(text), ({ word }) => word);
}

function* tokens(text: string): Generator<Token> {
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    yield {
      word: found[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      start: found.index,
      end: found.index + found[0].length,
    };
  }
}
