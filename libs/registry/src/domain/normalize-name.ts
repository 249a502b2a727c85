/**
 * A name as it is searched: lower case, without accents, punctuation folded to single spaces. Letters that are not
 * Latin stay. Empty when the text has neither letter nor digit.
 */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
