import { wordsOfAddress } from './words-of-address.js';
import type { DisclosureFinding, FindingCode } from './disclosure/finding.js';

/**
 * How a text of a fact is read: as sentences, as sentences about an event whose day is public, as the name of a place or
 * group, as the name of whoever says it, or as the words in an address of the web.
 */
export type FactReading = 'text' | 'dated_text' | 'name' | 'attribution' | 'address';

/** A text of a fact about a place, by the field it stands in. */
export interface FactText {
  readonly field: string;
  readonly text: string;
  readonly reading: FactReading;
}

/** A finding in a fact about a place. */
export type FactFinding = Omit<DisclosureFinding, 'field'> & { readonly field: string };

/**
 * What keeps a text from being public. A name of a place tells no day of an incident: some are named after one. Who says
 * something in public is named on purpose; how to reach them is nobody's business.
 */
export const stoppedBy: Readonly<Record<FactReading, ReadonlySet<FindingCode>>> = {
  text: new Set(['person_name', 'contact', 'identity_number', 'exact_day', 'copied_wording']),
  dated_text: new Set(['person_name', 'contact', 'identity_number', 'copied_wording']),
  name: new Set(['person_name', 'contact', 'identity_number']),
  attribution: new Set(['contact', 'identity_number']),
  address: new Set(['person_name', 'contact', 'identity_number', 'copied_wording']),
};

/**
 * The words as the check reads them. The name of a place is capitals in a row, as a person's is; in small letters only names
 * that are known as people's are found in it.
 */
export function readableWords({ text, reading }: FactText): string {
  if (reading === 'address') return wordsOfAddress(text);
  if (reading !== 'name') return text;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}

/** The texts of a place's profile, with the address that it becomes public under. */
export function textsOfProfile(profile: {
  readonly slug: string;
  readonly name: string;
  readonly type: string | null;
  readonly adm1: string | null;
  readonly adm2: string | null;
  readonly adm3: string | null;
}): FactText[] {
  const { slug, name, type, adm1, adm2, adm3 } = profile;
  return present('name', { name, type, adm1, adm2, adm3, slug: slug.replaceAll('-', ' ') });
}

/** A name of a place. */
export function textsOfName({ name }: { readonly name: string }): FactText[] {
  return present('name', { name });
}

/** The texts of a claim and its source. The claim's date is given apart from its text, on purpose. */
export function textsOfClaim(claim: {
  readonly predicate: string;
  readonly text: string | null;
  readonly unit: string | null;
  readonly remark: string | null;
  readonly claimant: string;
  readonly claimDate: string | null;
  readonly source: { readonly title: string; readonly publisher: string | null; readonly url: string | null };
}): FactText[] {
  const { predicate, text, unit, remark, claimant, claimDate, source } = claim;
  return [
    ...present('text', { predicate: predicate.replaceAll('_', ' '), text, unit, remark, 'source.title': source.title }),
    ...present('address', { 'source.url': source.url }),
    ...present('name', { claimDate }),
    ...present('attribution', { claimant, 'source.publisher': source.publisher }),
  ];
}

function present(reading: FactReading, texts: Readonly<Record<string, string | null>>): FactText[] {
  return Object.entries(texts).flatMap(([field, text]) => (text === null ? [] : [{ field, text, reading }]));
}
