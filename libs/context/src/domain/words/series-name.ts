/** Names of states and bodies that are written in capitals. */
const abbreviations = new Set('cbp dhs eu ice un uk us'.split(' '));

/**
 * The code of a series as words, for want of a name: `us-ice-removals` → "US ICE removals". What is no code, such as a
 * name, stays as it was written.
 */
export function seriesName(code: string): string {
  if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(code)) return code;
  const words = code
    .split(/[-_]/)
    .map((word) => (abbreviations.has(word) ? word.toUpperCase() : word))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
