import { findBareDays } from './bare-days.js';
import type { TextFinding } from './finding.js';

const longEn = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthEn = `(?:${longEn}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
/** Without those that are ordinary words when written small: `15 may`, `12 march`. */
const sureMonthEn =
  '(?:January|February|April|June|July|August|September|October|November|December|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const longEs = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const monthEs = `(?:${longEs}|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)`;
const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const th = '(?:\\s?(?:st|nd|rd|th))?';
const ordinalEn =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[ -]first)';
const cardinalEn =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|thirty(?:[ -]one)?)';
const numberEs =
  '(?:primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veinti(?:uno|d[oó]s|tr[eé]s|cuatro|cinco|s[eé]is|siete|ocho|nueve)|veinte y \\p{L}{3,6}|treinta(?: y uno)?)';
const ordinalEs =
  '(?:primer|segundo|tercer|cuarto|quinto|sexto|s[eé]ptimo|octavo|noveno|d[eé]cimo|vig[eé]simo|trig[eé]simo|[uú]ltimo|pen[uú]ltimo)';

const word = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const of = '\\s{1,2}(?:of\\s{1,2})?(?:the\\s{1,2}month\\s{1,2}of\\s{1,2})?';
const de = '\\s{1,2}(?:de|del|del?\\s{1,2}mes\\s{1,2}de)\\s{1,2}';
const gap = '[\\s,./-]{1,3}';

const patterns: Readonly<Record<string, readonly string[]>> = {
  iso_day: [
    '(?<!\\d)\\d{4}\\s?-\\s?(?:0?[1-9]|1[0-2])\\s?-\\s?(?:0?[1-9]|[12]\\d|3[01])(?!\\d)',
    '(?<!\\d)(?:19|20)\\d\\d\\s(?:0[1-9]|1[0-2])\\s(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
    '(?<!\\d)(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
  ],
  numeric_day: [
    `(?<![\\d/.-])${day}\\s?[/.-]\\s?${day}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})(?![\\d/-])`,
    '(?<!\\d)(?:0[1-9]|[12]\\d|3[01])\\s(?:0[1-9]|1[0-2])\\s(?:19|20)\\d\\d(?!\\d)',
    `(?<![\\d/.-])${day}\\s?[/.-]\\s?(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\\s?[/.-]\\s?(?:\\d{4}|\\d{2})(?!\\d)`,
  ],
  year_first_day: [`(?<![\\d/.-])\\d{4}\\s?[/.]\\s?${day}\\s?[/.]\\s?${day}(?![\\d/-])`],
  day_month_en: [
    `${word}${day}(?:st|nd|rd|th)${of}${monthEn}${end}`,
    `${word}${day}(?:\\s{1,2}of\\s{1,2}|[,./-])${monthEn}${end}`,
    `${word}${day}\\s{1,2}${sureMonthEn}${end}`,
    `${word}${day}${th}\\s{1,2}day${of}${monthEn}${end}`,
  ],
  month_day_en: [
    `${word}${sureMonthEn}${gap}(?:the\\s{1,2})?${day}${th}(?![\\p{N}]|\\s?%)${end}`,
    `${word}${monthEn}${gap}the\\s{1,2}${day}${th}${end}`,
    `${word}${monthEn}${gap}${day}(?:st|nd|rd|th)${end}`,
  ],
  ordinal_month_en: [
    `${word}${ordinalEn}(?:\\s{1,2}day)?${of}${monthEn}${end}`,
    `${word}${cardinalEn}\\s{1,2}of\\s{1,2}${monthEn}${end}`,
    `${word}(?:last|final|penultimate)\\s{1,2}day\\s{1,2}of\\s{1,2}${monthEn}${end}`,
    `${word}(?:${ordinalEn}|last|${day}${th})\\s{1,2}(?:${weekday})\\s{1,2}(?:of|in)\\s{1,2}${monthEn}${end}`,
  ],
  month_ordinal_en: [`${word}${monthEn}\\s{1,2}(?:the\\s{1,2})?${ordinalEn}${end}`],
  day_month_es: [`${word}${day}\\s?(?:\\.?[ºo°])?${de}${monthEs}${end}`, `${word}${day}\\s{1,2}${longEs}${end}`],
  day_month_year_es: [`${word}${day}[\\s/.-]${monthEs}\\.?[\\s/.-](?:de\\s)?\\d{2,4}${end}`],
  number_month_es: [
    `${word}${numberEs}(?:\\s{1,2}d[ií]as?)?${de}${monthEs}${end}`,
    `${word}${ordinalEs}\\s{1,2}d[ií]a${de}${monthEs}${end}`,
    `${word}(?:${ordinalEs}\\s{1,2}(?:${weekday})|(?:${weekday})\\s{1,2}${day})${de}${longEs}${end}`,
  ],
  month_day_es: [`${word}${longEs}\\s{1,2}${day}(?:,|${end})`],
  feast_day: [
    `${word}(?:Christmas\\s(?:Day|Eve)|New\\sYear.?s\\s(?:Day|Eve)|Thanksgiving(?:\\sDay)?|Independence\\sDay|Good\\sFriday|Easter\\sSunday|(?:Mother|Father|Valentine).?s.?\\sDay|Nochebuena|Nochevieja|A[ñn]o\\sNuevo|Viernes\\sSanto|Jueves\\sSanto|Domingo\\sde\\sResurrecci[oó]n|d[ií]a\\sde\\s(?:Navidad|la\\sIndependencia|la\\sMadre|los\\sDifuntos|Reyes))${end}`,
  ],
};

/** `May`, `March` and `Mar` followed or preceded by bare figures are months only with their capital. */
const capitalMonths = '(?:May|March|Mar|MAY|MARCH|MAR)';
const capitalPatterns: Readonly<Record<string, readonly string[]>> = {
  day_month_en: [`${word}${day}\\s{1,2}${capitalMonths}${end}`],
  month_day_en: [`${word}${capitalMonths}\\.?\\s{1,2}${day}(?![\\p{N}]|\\s?%)${end}`],
};

const rules = [
  ...Object.entries(patterns).flatMap(([rule, all]) => all.map((one) => ({ rule, pattern: new RegExp(one, 'giu') }))),
  ...Object.entries(capitalPatterns).flatMap(([rule, all]) =>
    all.map((one) => ({ rule, pattern: new RegExp(one, 'gu') })),
  ),
];

/**
 * Days exact enough to name an incident: in figures or in words, English or Spanish, with or without a year. A month and
 * a year are fine. Every repetition is bounded, so time stays linear in the length of the text.
 */
export function findExactDays(text: string): TextFinding[] {
  const found = rules.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      code: 'exact_day' as const,
      start: match.index,
      end: match.index + match[0].length,
      rule,
    })),
  );
  return [...found, ...findBareDays(text)];
}

/** Whether the period of a summary, in EDTF, is written no finer than the month. */
export function isCoarsePeriod(period: string): boolean {
  return !/\d{4}-(?:\d{2}|XX)-\d/.test(period);
}
