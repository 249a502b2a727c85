import { isEdtf } from '@habeas/kernel';
import type { GivenConsentStatus } from './consent.js';
import type { DateOrder } from './import-mapping.js';

/** A cell as it is compared: without case and outer blanks, inner blanks as one. */
export function word(cell: string): string {
  return cell.trim().replace(/\s+/g, ' ').toLowerCase();
}

const isoMoment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const parted = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)?$/i;

/**
 * A date as EDTF. The day of a moment is the day as written, in its own zone. `03/04/2011` is two days, so it is read
 * only when the mapping says which comes first.
 */
export function readDate(cell: string, order: DateOrder): string | undefined {
  if (isEdtf(cell)) return cell;
  const moment = isoMoment.exec(cell)?.[1];
  if (moment !== undefined) return isEdtf(moment) ? moment : undefined;
  const [, first, second, year] = parted.exec(cell) ?? [];
  if (order === 'iso' || first === undefined || second === undefined || year === undefined) return undefined;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEdtf(date) ? date : undefined;
}

/** A whole number, written plainly. */
export function readCount(cell: string): number | undefined {
  return /^\d{1,9}$/.test(cell) ? Number(cell) : undefined;
}

const yes = new Set(['yes', 'true', '1', 'sí', 'si']);
const no = new Set(['no', 'false', '0']);

/** Yes or no, in English or Spanish. */
export function readFlag(cell: string): boolean | undefined {
  const said = word(cell);
  if (yes.has(said)) return true;
  return no.has(said) ? false : undefined;
}

/** A grant's status by its code, or plain yes and no. */
export function readGivenConsent(cell: string): GivenConsentStatus | undefined {
  const said = word(cell).replaceAll(' ', '_');
  if (said === 'granted' || said === 'refused' || said === 'not_asked') return said;
  const flag = readFlag(cell);
  return flag === undefined ? undefined : flag ? 'granted' : 'refused';
}
