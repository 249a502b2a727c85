import type { SummaryLanguage } from './languages.js';

/** One sentence as it will be published, with the references cited in its marks. */
export interface CitedSentence {
  readonly position: number;
  readonly text: string;
  readonly references: readonly string[];
}

const mark = /(?<![ \t])[ \t]*\[(HB-[0-9A-Z]{4}-[0-9A-Z]{4}(?:[,;]?\s*HB-[0-9A-Z]{4}-[0-9A-Z]{4})*)\]/g;
const reference = /HB-[0-9A-Z]{4}-[0-9A-Z]{4}/g;

const abbreviations: Record<SummaryLanguage, readonly string[]> = {
  en: [
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'art',
    'arts',
    'no',
    'nos',
    'para',
    'paras',
    'vs',
    'e.g',
    'i.e',
    'u.s',
    'u.n',
    'approx',
    'st',
    'sgt',
    'lt',
    'gen',
    'hon',
  ],
  es: [
    'sr',
    'sra',
    'srta',
    'dr',
    'dra',
    'lic',
    'ing',
    'art',
    'arts',
    'núm',
    'num',
    'no',
    'párr',
    'parr',
    'p',
    'pág',
    'ej',
    'p. ej',
    'ee',
    'uu',
    'etc',
    'aprox',
    'gral',
    'sgto',
    'd',
    'dña',
  ],
};

const sentenceEnd = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([¿¡]*[\p{Lu}\p{N}¿¡])|\n+/gu;

/** The text without its citation marks: what the public reads. */
export function withoutMarks(text: string): string {
  return text.replace(mark, '').trim();
}

/** The same text with each mark blanked, so that offsets found in it fit the text with marks. */
export function blankMarks(text: string): string {
  return text.replace(mark, (found) => ' '.repeat(found.length));
}

/** Splits a text into sentences and gives each the references that stand at its end, before or after the full stop. */
export function citedSentences(text: string, language: SummaryLanguage): CitedSentence[] {
  const { plain, marks } = takeOutMarks(text);
  const ranges = sentenceRanges(plain, language);
  return ranges.map(({ start, end }, position) => ({
    position,
    text: plain.slice(start, end),
    references: marks
      .filter(({ at }) => at > start && ownerOf(at, ranges) === position)
      .flatMap(({ references }) => references),
  }));
}

/** Whether any citation mark stands in the text. */
export function hasMarks(text: string): boolean {
  return text.search(mark) >= 0;
}

function takeOutMarks(text: string): { plain: string; marks: { at: number; references: string[] }[] } {
  const marks: { at: number; references: string[] }[] = [];
  let plain = '';
  let last = 0;
  for (const found of text.matchAll(mark)) {
    plain += text.slice(last, found.index);
    marks.push({ at: plain.length, references: found[1]?.match(reference) ?? [] });
    last = found.index + found[0].length;
  }
  return { plain: plain + text.slice(last), marks };
}

function sentenceRanges(plain: string, language: SummaryLanguage): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = plain.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim()) ranges.push({ start: start + lead, end: start + piece.trimEnd().length });
    start = end;
  };
  for (const found of plain.matchAll(sentenceEnd)) {
    if (found[0].startsWith('.') && endsInAbbreviation(plain.slice(start, found.index), language)) continue;
    close(found.index + found[0].length);
  }
  close(plain.length);
  return ranges;
}

function endsInAbbreviation(before: string, language: SummaryLanguage): boolean {
  const word = /(?:^|[\s("'«“])((?:\p{L}\.)*\p{L}+)$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  return abbreviations[language].includes(word) || /^\p{L}(?:\.\p{L})+$/u.test(word);
}

/** A mark belongs to the last sentence that began before it. */
function ownerOf(at: number, ranges: readonly { start: number }[]): number {
  return ranges.findLastIndex(({ start }) => start < at);
}
