import type { TextFinding } from './finding.js';

const monthEn =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
const monthEs =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const ordinalEn =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty-first)';
const numberEs =
  '(?:primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintid[oó]s|veintitr[eé]s|veinticuatro|veinticinco|veintis[eé]is|veintisiete|veintiocho|veintinueve|treinta(?: y uno)?)';

const word = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const rules: readonly { rule: string; pattern: RegExp }[] = [
  { rule: 'iso_day', pattern: /(?<!\d)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g },
  {
    rule: 'numeric_day',
    pattern: new RegExp(`(?<![\\d/.-])${day}\\s?[/.-]\\s?${day}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})(?![\\d/-])`, 'g'),
  },
  { rule: 'year_first_day', pattern: new RegExp(`(?<![\\d/.-])\\d{4}[/.]${day}[/.]${day}(?![\\d/-])`, 'g') },
  { rule: 'day_month_en', pattern: new RegExp(`${word}${day}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthEn}${end}`, 'gu') },
  {
    rule: 'month_day_en',
    pattern: new RegExp(`${word}${monthEn}\\.?\\s+${day}(?:st|nd|rd|th)?(?![\\p{N}]|\\s*%)${end}`, 'gu'),
  },
  { rule: 'ordinal_month_en', pattern: new RegExp(`${word}${ordinalEn}\\s+(?:of\\s+)?${monthEn}${end}`, 'gu') },
  { rule: 'month_ordinal_en', pattern: new RegExp(`${word}${monthEn}\\s+(?:the\\s+)?${ordinalEn}${end}`, 'gu') },
  {
    rule: 'day_month_es',
    pattern: new RegExp(`${word}${day}(?:\\.?[ºo°])?\\s+(?:de|del mes de)\\s+${monthEs}${end}`, 'giu'),
  },
  {
    rule: 'day_month_year_es',
    pattern: new RegExp(`${word}${day}[\\s/-]${monthEs}\\.?[\\s/-](?:de\\s+)?\\d{2,4}${end}`, 'giu'),
  },
  { rule: 'number_month_es', pattern: new RegExp(`${word}${numberEs}\\s+de\\s+${monthEs}${end}`, 'giu') },
  {
    rule: 'month_day_es',
    pattern: new RegExp(
      `${word}(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\s+${day}(?:,|${end}(?!\\d))`,
      'giu',
    ),
  },
];

/** Days exact enough to name an incident: in figures or in words, English or Spanish. A month and a year are fine. */
export function findExactDays(text: string): TextFinding[] {
  return rules.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map((found) => ({
      code: 'exact_day' as const,
      start: found.index,
      end: found.index + found[0].length,
      rule,
    })),
  );
}

/** Whether the period of a summary, in EDTF, is written no finer than the month. */
export function isCoarsePeriod(period: string): boolean {
  return !/\d{4}-(?:\d{2}|XX)-\d/.test(period);
}
