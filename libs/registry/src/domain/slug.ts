import { normalizeName } from './normalize-name.js';

const longest = 80;

/** The name in an address: lower-case Latin letters and digits with hyphens. `place` when nothing is left of it. */
export function slugOf(...parts: (string | null)[]): string {
  const words = normalizeName(parts.filter(Boolean).join(' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length + 1 > longest) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug || words[0]?.slice(0, longest) || 'place';
}

/** The first candidate that is free, else the last one with a number. The choice is added to `taken`. */
export function freeSlug(candidates: readonly string[], taken: Set<string>): string {
  const last = candidates.at(-1) ?? 'place';
  let slug = candidates.find((candidate) => !taken.has(candidate));
  for (let number = 2; slug === undefined; number += 1) {
    if (!taken.has(`${last}-${number}`)) slug = `${last}-${number}`;
  }
  taken.add(slug);
  return slug;
}
