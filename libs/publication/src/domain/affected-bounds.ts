import { Invalid } from '@habeas/kernel';
import type { AffectedCount } from './summary.js';

/** Between which numbers of people the cited reports leave a choice. */
export interface AffectedBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * What the reports tell, taken together. If all speak of the same people there are at least as many as the report with the
 * largest low says; if all speak of different people, at most as many as the highs add up to. A report without a low or a
 * high stands for it with its best, and without that a high says nothing of the least, while a low is also the most that
 * was told. Null when no report gives a number.
 */
export function affectedBounds(counts: readonly (AffectedCount | null)[]): AffectedBounds | null {
  const told = counts.filter((count) => count !== null && (count.low ?? count.best ?? count.high) !== null);
  if (told.length === 0) return null;
  return {
    least: Math.max(...told.map((count) => count?.low ?? count?.best ?? 0)),
    most: told.reduce((sum, count) => sum + (count?.high ?? count?.best ?? count?.low ?? 0), 0),
  };
}

/** A drafter chooses among what the reports tell, and adds nothing to it. @throws Invalid `affected_unsupported` */
export function assertSupported(chosen: AffectedCount | null, bounds: AffectedBounds | null): void {
  const numbers = [chosen?.low, chosen?.best, chosen?.high].filter((number) => typeof number === 'number');
  for (const number of numbers) {
    const code =
      bounds === null ? 'untold' : number < bounds.least ? 'too_low' : number > bounds.most ? 'too_high' : null;
    if (code === null) continue;
    throw new Invalid('affected_unsupported', 'The cited reports do not tell this number of people.', [
      { field: 'affected', code },
    ]);
  }
}
