import { fold } from '../fold.js';
import type { TextFinding } from './finding.js';
import { isNoName } from './person-names.js';

/** A word of three letters or more that begins with a capital, with the sign before it, if any. */
const capitalised = /(^|[\s\p{P}\p{S}])(\p{Lu}[\p{L}\p{M}\p{N}'’-]{2,})/gu;
/** What stands before the first word of a sentence, a line or a quotation. */
const sentenceStart = /(?:^|[.!?…:;\n"“”«»¿¡(–—-])\s*$/u;

/**
 * Words of a summary that a cited report writes with a capital in the middle of a sentence: what is a name there is one
 * here, also a single given name that no list knows. The facility's own names and words of institutions pass.
 */
export function findNamesFromReports(
  text: string,
  narratives: readonly string[],
  allowedNames: readonly string[],
): TextFinding[] {
  const allowed = new Set(allowedNames.flatMap((name) => wordsOf(name)));
  const named = new Set(narratives.flatMap(namedIn).filter((word) => !allowed.has(word)));
  return [...text.matchAll(capitalised)].flatMap((found) => {
    const word = found[2] ?? '';
    if (isNoName(word) || !named.has(fold(word))) return [];
    const start = found.index + (found[1]?.length ?? 0);
    return [{ code: 'person_name', start, end: start + word.length, rule: 'named_in_report' }];
  });
}

function namedIn(narrative: string): string[] {
  return [...narrative.matchAll(capitalised)].flatMap((found) => {
    const word = found[2] ?? '';
    const before = narrative.slice(Math.max(0, found.index - 3), found.index + (found[1]?.length ?? 0));
    return isNoName(word) || sentenceStart.test(before) ? [] : [fold(word)];
  });
}

function wordsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).map(fold);
}
