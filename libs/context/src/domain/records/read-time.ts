import type { ClaimedTime } from '../claimed-time.js';
import { type TimePrecision, timePrecisions } from '../event-time.js';
import type { Fields } from './fields.js';

/** A time with its claimant: `{ "local", "zone", "precision", "words", "claimant", "source" }`. */
export function readClaimedTime(fields: Fields, claimant: string): ClaimedTime {
  return {
    local: fields.text('local'),
    zone: fields.optionalText('zone'),
    precision: fields.oneOf('precision', timePrecisions, 'date'),
    words: fields.optionalText('words'),
    claimant: fields.optionalText('claimant') ?? claimant,
    source: fields.optionalText('source'),
  };
}

/** Parts of the day by the word that a source puts before it. "Late Saturday" is its late evening. */
const wordsOfDay: readonly (readonly [RegExp, TimePrecision])[] = [
  [/^late\b/i, 'late_evening'],
  [/^early\b/i, 'early_morning'],
  [/\bmorning$/i, 'morning'],
  [/\bafternoon$/i, 'afternoon'],
  [/\bevening$/i, 'evening'],
  [/\bnight$/i, 'night'],
];

/** A day as an article gives it, with its words for the part of the day; the whole day where they say no more. */
export function timeInWords(local: string, words: string | null, claimant: string): ClaimedTime {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(local);
  const part = wordsOfDay.find(([form]) => words !== null && form.test(words))?.[1];
  return { local, zone: null, precision: (isDay && part) || 'date', words, claimant, source: null };
}
