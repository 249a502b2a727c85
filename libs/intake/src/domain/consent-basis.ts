import { type FieldError, Invalid } from '@habeas/kernel';
import type { ConsentGrant, ConsentStatus } from './consent.js';

/** How the person was asked. */
export const consentWays = ['in_person', 'telephone', 'written', 'message'] as const;
export type ConsentWay = (typeof consentWays)[number];

/** Who spoke for a person who could not be asked. */
export const proxyRelations = ['parent', 'spouse', 'relative', 'lawyer', 'other'] as const;
export type ProxyRelation = (typeof proxyRelations)[number];

/**
 * What an answer about consent rests on: in which language and how it was asked, whether somebody else was there, until when
 * it holds, and who spoke for a person who could not. It names nobody: neither a witness nor a proxy.
 */
export interface ConsentBasis {
  readonly language: string | null;
  readonly how: ConsentWay | null;
  readonly witnessed: boolean | null;
  /** The last day on which the grant stands, in UTC: `YYYY-MM-DD`. */
  readonly expires: string | null;
  /** Consent by proxy needs a reason why the person cannot be asked. */
  readonly proxy: { readonly relation: ProxyRelation; readonly reason: string } | null;
}

/** Whether the last day of a grant is over. */
export function hasExpired(expires: string | null | undefined, now: Date): boolean {
  return typeof expires === 'string' && expires < dayOf(now);
}

/** The consents as they stand now: a grant whose time is over counts as withdrawn, also before anybody wrote that down. */
export function standing(
  consents: Readonly<Partial<Record<ConsentGrant, ConsentStatus>>>,
  expiries: Readonly<Partial<Record<ConsentGrant, string>>>,
  now: Date,
): Partial<Record<ConsentGrant, ConsentStatus>> {
  const entries = Object.entries(consents) as [ConsentGrant, ConsentStatus][]; // keys of the record above
  return Object.fromEntries(
    entries.map(([grant, status]) => [
      grant,
      status === 'granted' && hasExpired(expiries[grant], now) ? 'withdrawn' : status,
    ]),
  );
}

/** @throws Invalid `consent_basis_invalid` for an end of what was not granted, and for one that lies in the past */
export function checkBasis({ expires }: ConsentBasis, status: ConsentStatus, now: Date): void {
  if (expires === null) return;
  const errors: FieldError[] = [];
  if (status !== 'granted') errors.push({ field: 'basis.expires', code: 'not_granted' });
  if (!isDay(expires)) errors.push({ field: 'basis.expires', code: 'date_invalid' });
  else if (hasExpired(expires, now)) errors.push({ field: 'basis.expires', code: 'in_the_past' });
  if (errors.length > 0) throw new Invalid('consent_basis_invalid', 'This cannot be when the consent ends.', errors);
}

export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && dayOf(new Date(time)) === text;
}
