/**
 * The trigrams of a text as PostgreSQL's `pg_trgm` counts them: each word in lower case without accents, with two spaces
 * before it and one behind. Both sides of the wall count them here, since the research role has no right on an extension.
 */
export function trigramsOf(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return [...new Set(words.flatMap(ofWord))].toSorted();
}

function ofWord(word: string): string[] {
  const letters = [...`  ${word} `];
  return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''));
}
