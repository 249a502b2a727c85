import type { FieldError } from '@habeas/kernel';
import { momentOf } from '../event-time.js';
import { stretchOf } from '../moment.js';
import { claimedPoints } from '../transfer-legs.js';
import { fieldAt } from './fields.js';
import type { Transfer } from './transfer.js';

/**
 * Arrivals at a place that on everybody's time were over before it opened. A warning and no fault, because when a place
 * opened is itself a claim.
 */
export function arrivalsBeforeOpening(
  { legs }: Transfer,
  openedAt: ReadonlyMap<string, string>,
  path: string,
): FieldError[] {
  return claimedPoints(legs.map(({ times }) => times)).flatMap(({ leg, moment, claims }) => {
    const opened = openedAt.get(legs[leg]?.to.facility ?? '');
    if (moment !== 'arrived' || opened === undefined) return [];
    // The place's own clock is not known here: its day is taken at its earliest anywhere.
    const opening = stretchOf(momentOf({ local: opened, zone: null, precision: 'date', words: null })).earliest;
    return claims.every((claim) => stretchOf(momentOf(claim)).latest < opening)
      ? [{ field: fieldAt(path, `legs[${leg}].times.${moment}`), code: 'before_facility_opened' }]
      : [];
  });
}
