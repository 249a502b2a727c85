import type { TextFinding } from './finding.js';
import { isAlsoWord, isFamilyName, isGivenName } from './known-names.js';
import { isCapitalised, type Word, wordsOf } from './words.js';

const particles = new Set(['de', 'del', 'la', 'las', 'los', 'y']);
/** Between two parts of one name: a space, a point after an initial, at most a few signs. */
const joint = /^[ \t]{1,3}$|^[.,] ?$|^[-_·] ?$/;

/**
 * A given name followed by a family name, or two family names in a row, whatever the case: `juan pérez`, `JUAN PÉREZ`,
 * `Perez, Juan`. Two words that are both ordinary words as well (`luz`, `torres`) name nobody unless both are written
 * with a capital.
 */
export function findListedNames(text: string): TextFinding[] {
  const words = wordsOf(text);
  const findings: TextFinding[] = [];
  for (const [at, word] of words.entries()) {
    if (!isGivenName(word.folded) && !isFamilyName(word.folded)) continue;
    const next = nextPart(text, words, at);
    if (next && areOneName(word, next))
      findings.push({ code: 'person_name', start: word.start, end: next.end, rule: 'listed_name' });
  }
  return findings;
}

/** The next word of the same name, at most two small words later. */
function nextPart(text: string, words: readonly Word[], at: number): Word | undefined {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const [before, word] = [words[next - 1], words[next]];
    if (!before || !word || !joint.test(text.slice(before.end, word.start))) return undefined;
    if (!particles.has(word.folded)) return word;
  }
  return undefined;
}

function areOneName(one: Word, other: Word): boolean {
  const isPair =
    (isGivenName(one.folded) && isFamilyName(other.folded)) ||
    (isFamilyName(one.folded) && (isGivenName(other.folded) || isFamilyName(other.folded)));
  if (!isPair || one.folded === other.folded) return false;
  return [one, other].every(isCapitalised) || [one, other].some(({ folded }) => !isAlsoWord(folded));
}
