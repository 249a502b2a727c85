/** A word of a readable text with its place. */
export interface Word {
  readonly text: string;
  /** Lower case, without accents. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters or digits, with an apostrophe inside, cut after 60 so that nothing grows with one endless word. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]{0,59}/gu;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((found) => ({
    text: found[0],
    folded: foldWord(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** As words are compared; `Wilmer's` is `wilmer`. */
function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '');
}

export function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

export function isAllCapitals({ text }: Word): boolean {
  return /^\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether a text is written in capitals, so that a capital says nothing about a word. */
export function isShouted(words: readonly Word[]): boolean {
  return words.length > 3 && words.filter(isAllCapitals).length * 3 > words.length;
}
