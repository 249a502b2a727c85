import type { FacilityClaim } from '../data/admin-types.js';
import { useWords } from './use-words.js';

/** What of a claim is told, whether it waits or stands. */
export type ClaimSaid = Pick<FacilityClaim, 'predicate' | 'value' | 'unit' | 'text'>;

/** What a claim is about, and what it says, in words. */
export function useClaimWords() {
  const { t, number } = useWords();
  return {
    predicate: (predicate: string) =>
      t([`predicate.${predicate}`, 'predicate.other'], { name: predicate.replaceAll('_', ' ') }),
    value: ({ value, unit }: ClaimSaid) =>
      value === null ? '' : t([`unit.${unit ?? 'none'}`, 'unit.other'], { value: number(value), unit: unit ?? '' }),
  };
}
