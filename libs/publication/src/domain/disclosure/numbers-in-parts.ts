import type { TextFinding } from './finding.js';

const small =
  `zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete
  dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho
  veintinueve`.split(/\s+/);
const tens =
  `twenty thirty forty fifty sixty seventy eighty ninety treinta cuarenta cincuenta sesenta setenta ochenta noventa`.split(
    /\s+/,
  );
const numberWords: ReadonlySet<string> = new Set([...small, ...tens]);
/** Words that may stand between digits read aloud: "double five", "treinta y uno", "dash". */
const between: ReadonlySet<string> = new Set(
  'double triple doble y dash hyphen guion dot punto space espacio'.split(' '),
);

/** A number of a person has seven digits at least; said in words, five in a row are no count any more. */
const fewestDigits = 7;
const fewestWords = 5;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  readonly isWord: boolean;
  readonly isNumber: boolean;
}

/**
 * Numbers of telephones and papers however they are written: `five five five one two …`, `5 5 5 1 2 3 4`, `5.5.5.1 …`,
 * `cinco cinco cinco …`. Years, periods and amounts in groups of thousands are figures and pass.
 */
export function findNumbersInParts(text: string): TextFinding[] {
  const findings: TextFinding[] = [];
  let run: Part[] = [];
  const close = (): void => {
    const numbers = run.slice(0, run.findLastIndex(({ isNumber }) => isNumber) + 1);
    const finding = findingOf(text, numbers);
    if (finding) findings.push(finding);
    run = [];
  };
  for (const found of text.matchAll(/[\p{L}\p{M}]{1,60}|\d{1,30}/gu)) {
    const part = partOf(found[0], found.index);
    const last = run.at(-1);
    if (!part || (last && !isJoint(text.slice(last.end, part.start), last, part))) close();
    if (part && (part.isNumber || run.length > 0)) run.push(part);
  }
  close();
  return findings;
}

function partOf(written: string, start: number): Part | undefined {
  const end = start + written.length;
  if (/^\d/.test(written)) return { start, end, digits: written.length, isWord: false, isNumber: true };
  const word = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (numberWords.has(word)) return { start, end, digits: 1, isWord: true, isNumber: true };
  return between.has(word) ? { start, end, digits: 0, isWord: true, isNumber: false } : undefined;
}

/** Figures apart by a comma are a list; figures and number words apart by much else are not one number. */
function isJoint(signs: string, one: Part, other: Part): boolean {
  const inWords = one.isWord && other.isWord;
  if (!inWords && !(one.isNumber && other.isNumber)) return false;
  return inWords ? /^[\s,.;/·_-]{1,3}$/u.test(signs) : /^[ \t.()/·_+#*-]{0,3}$/u.test(signs);
}

function findingOf(text: string, run: readonly Part[]): TextFinding | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  const words = run.filter(({ isWord, isNumber }) => isWord && isNumber).length;
  const digits = run.reduce((sum, part) => sum + part.digits, 0);
  if (words < fewestWords && digits < fewestDigits) return undefined;
  if (words === 0 && (run.length === 1 ? digits < 8 : isFigure(text.slice(first.start, last.end)))) return undefined;
  const rule = words > 0 ? 'number_in_words' : 'number_in_parts';
  return { code: 'contact', start: first.start, end: last.end, rule };
}

const amount = /^\d{1,3}(?:[. ]\d{3}){1,10}$/;
const month = '(?:19|20)\\d\\d(?:[-/.](?:0?[1-9]|1[0-2]))?';
const period = new RegExp(`^${month}(?:\\s{0,2}[-/]\\s{0,2}${month}){0,3}$`);

/** Days are found as such. */
const date =
  /^(?:(?:19|20)\d\d\s?[-/. ]\s?\d{1,2}\s?[-/. ]\s?\d{1,2}|\d{1,2}\s?[-/. ]\s?\d{1,2}\s?[-/. ]\s?(?:19|20)\d\d)$/;

function isFigure(written: string): boolean {
  return amount.test(written) || period.test(written) || date.test(written);
}

/** An alien number with its digits in any groups, also with the letter written small. */
const alienNumber = /(?<![\p{L}\p{N}])A[\s#.:-]{0,3}\d(?:[ .-]{0,2}\d){6,8}(?!\d)/giu;

export function findAlienNumbers(text: string): TextFinding[] {
  return [...text.matchAll(alienNumber)]
    .filter((found) => !found[0].startsWith('a ') || !amount.test(found[0].slice(2)))
    .map((found) => ({
      code: 'identity_number',
      start: found.index,
      end: found.index + found[0].length,
      rule: 'alien_number',
    }));
}
