import type { TextFinding } from './finding.js';

const part = '[\\p{L}\\p{N}_-]{1,63}';
const dot = '\\s{0,2}(?:(?<=\\s)\\.|[([{]\\s?(?:dot|punto|\\.)\\s?[)\\]}]|(?<=\\s)(?:dot|punto)(?=\\s))\\s{0,2}';
const spelledAt = '\\s{0,2}(?:[([{]\\s?(?:at|arroba|@)\\s?[)\\]}]|(?<=\\s)arroba(?=\\s))\\s{0,2}';
const topLevel = '(?:com|org|net|info|gob|gov|edu|mil|int)(?:\\.\\p{L}{2})?';
const rules: readonly { rule: string; pattern: RegExp }[] = [
  { rule: 'web_address', pattern: /(?:https?:\/\/|www\.)\S{1,300}/giu },
  { rule: 'web_address', pattern: new RegExp(`(?<![\\p{L}\\p{N}_.-])${part}\\.${topLevel}(?![\\p{L}\\p{N}])`, 'giu') },
  { rule: 'web_address', pattern: /(?<![\p{L}\p{N}])(?:t|wa)\.me\/\S{1,100}/giu },
  { rule: 'at_sign', pattern: /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{0,64}[ \t]?@[ \t]?[\p{L}\p{N}._-]{0,100}/gu },
  { rule: 'spelled_address', pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])${part}${spelledAt}${part}`, 'giu') },
  {
    rule: 'spelled_address',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_-])${part}\\s{1,2}at\\s{1,2}${part}\\s{0,2}(?:[([{]dot[)\\]}]|\\sdot\\s)`,
      'giu',
    ),
  },
  {
    rule: 'spelled_address',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])${part}${dot}(?:com|org|net|gob|gov)(?![\\p{L}\\p{N}])`, 'giu'),
  },
];

/** Ways to reach somebody: web addresses, handles, and addresses spelled out with `(at)`, `arroba`, `dot`, `punto`. */
export function findContacts(text: string): TextFinding[] {
  return rules.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map((found) => ({
      code: 'contact' as const,
      start: found.index,
      end: found.index + found[0].length,
      rule,
    })),
  );
}
