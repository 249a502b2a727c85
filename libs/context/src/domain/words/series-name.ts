/** Short words of both languages that are no abbreviations. */
const small = new Set(
  'a an and at by for in of on or per the to al con de del e el en la las los o por sin u un una y'.split(' '),
);

/**
 * The code of a series as words, for want of a name: `us-ice-removals` → "US ICE removals". Parts of up to three letters
 * are taken for abbreviations. What is no code, such as a name, stays as it was written.
 */
export function seriesName(code: string): string {
  if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(code)) return code;
  const words = code
    .split(/[-_]/)
    .map((word) => (word.length > 3 || small.has(word) ? word : word.toUpperCase()))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
