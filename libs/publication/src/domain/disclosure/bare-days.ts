import type { TextFinding } from './finding.js';

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const dayAndMonth = (sign: string): string => `(?:${day}${sign}${month}|${month}${sign}${day})`;
const alone = '(?<![\\p{L}\\p{N}/.,-])';
const done = '(?![\\p{L}\\p{N}/-]|[.,]\\p{N})';
/** Words after which two figures are a date. */
const cue =
  '(?<=(?<![\\p{L}\\p{N}])(?:on(?: the)?|since|until|till|dated|d[ií]a|fecha|el|desde(?: el)?|hasta(?: el)?|del)\\s{1,2})';
/** What may follow a bare ordinal day; a noun (`on the second floor`) makes it no day. */
const clause =
  '(?=\\s{0,2}(?:[,.;:)]|$)|\\s{1,2}(?:and|or|the|they|he|she|it|there|no|a|an|staff|guards|detainees|people|at|when|all|of\\s(?:the|that|this)\\smonth)(?![\\p{L}\\p{N}]))';
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[ -]first)';
const number =
  '(?:uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veinti\\p{L}{3,6}|treinta(?: y uno)?)';

const rules: readonly { rule: string; pattern: RegExp }[] = [
  { rule: 'day_and_month', pattern: new RegExp(`${alone}${dayAndMonth('\\s?/\\s?')}${done}`, 'gu') },
  { rule: 'day_and_month', pattern: new RegExp(`${cue}${dayAndMonth('\\s?[/.-]\\s?')}(?:\\.(?!\\d))?${done}`, 'giu') },
  {
    rule: 'day_and_month',
    pattern: new RegExp(`${alone}(?:0[1-9]-(?:0[1-9]|[12]\\d|3[01])|(?:[12]\\d|3[01])-0[1-9])${done}`, 'gu'),
  },
  { rule: 'day_and_month', pattern: new RegExp(`${alone}${day}\\.\\s?${month}\\.(?=\\s\\p{Ll}|\\s?\\d{4})`, 'gu') },
  { rule: 'day_and_month', pattern: new RegExp(`${alone}(?:0[1-9]|[12]\\d|3[01])\\.0[1-9]${done}`, 'gu') },
  {
    rule: 'day_of_period',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:on|by|since|until|before|after)\\s{1,2}the\\s{1,2}(?:${day}(?:st|nd|rd|th)|${ordinal})${clause}`,
      'giu',
    ),
  },
  {
    rule: 'day_of_period',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:el|del|los)\\s{1,2}d[ií]as?\\s{1,2}(?:${day}|${number})(?![\\p{L}\\p{N}]|\\s{1,2}(?:veces|horas|personas))`,
      'giu',
    ),
  },
];

/** Halves, thirds and quarters, and "24/7", are no days unless a word before them says so. */
const fractions = /^(?:[1-4]\s?\/\s?[2-5]|24\s?\/\s?7)$/;
const part = /^\s{0,2}(?:%|of\s|de\s(?!\d)|del\s|part|por ciento|per cent)/iu;

/**
 * A day and a month without a year (`4/7`, `04-07`, `4.7.`), and a day alone (`on the 4th`, `el día cuatro`): together
 * with the period of the summary it is as exact as a whole date.
 */
export function findBareDays(text: string): TextFinding[] {
  return rules.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)]
      .filter((found) => !isFraction(text, found[0], found.index))
      .map((found) => ({ code: 'exact_day' as const, start: found.index, end: found.index + found[0].length, rule })),
  );
}

const cueBefore = new RegExp(`${cue}$`, 'iu');

function isFraction(text: string, written: string, start: number): boolean {
  if (!/^[1-9]/.test(written)) return false;
  const end = start + written.length;
  const ofSomething = part.test(text.slice(end, end + 12));
  if (cueBefore.test(text.slice(Math.max(0, start - 16), start))) return fractions.test(written) && ofSomething;
  return fractions.test(written) || ofSomething;
}
