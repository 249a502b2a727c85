import { normalizeName } from './normalize-name.js';

/** Whether a place is listed under this folded name, now or in what was confirmed of it. */
export function isListedName(
  normalized: string | undefined,
  { name, confirmedName }: { readonly name: string; readonly confirmedName: string | null },
): boolean {
  return normalized === normalizeName(name) || (confirmedName !== null && normalized === normalizeName(confirmedName));
}
