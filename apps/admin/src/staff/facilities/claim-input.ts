/** What the known claims are about; each has words in the language files. */
export const knownPredicates = [
  'capacity_planned',
  'capacity_maximum',
  'people_held',
  'people_transferred',
  'people_released',
  'deaths_reported',
  'system_occupancy',
  'opened',
  'operator',
  'payment',
  'address',
  'coordinates',
  'site',
  'identity',
  'statement',
  'allegation_general',
  'reply_to_allegation_general',
] as const;

/** The choice that asks for a code of its own. */
export const otherPredicate = 'other';

/** A claim as it is typed. */
export interface ClaimInput {
  predicate: string;
  /** Counts only with the choice `other`. */
  predicateCode: string;
  value: string;
  unit: string;
  text: string;
  claimant: string;
  claimDate: string;
  sourceTitle: string;
  sourcePublisher: string;
  sourceUrl: string;
  remark: string;
}

export const emptyClaim: ClaimInput = {
  predicate: '',
  predicateCode: '',
  value: '',
  unit: '',
  text: '',
  claimant: '',
  claimDate: '',
  sourceTitle: '',
  sourcePublisher: '',
  sourceUrl: '',
  remark: '',
};

/** The body of `POST /facilities/{id}/claims`. */
export interface ClaimRequest {
  predicate: string;
  value?: number;
  text?: string;
  unit?: string;
  claimant: string;
  claimDate?: string;
  remark?: string;
  source: { title: string; publisher?: string; url?: string };
}

/** Which fields keep the claim from being sent: a claim needs a value in number or words, a claimant and a source. */
export function claimFaults(input: ClaimInput): (keyof ClaimInput)[] {
  const faults: (keyof ClaimInput)[] = [];
  const isEmpty = (name: keyof ClaimInput) => input[name].trim() === '';
  if (isEmpty('predicate')) faults.push('predicate');
  else if (!/^[a-z][a-z0-9_]{0,59}$/.test(predicateOf(input))) faults.push('predicateCode');
  if (!isEmpty('value') && !Number.isFinite(Number(input.value))) faults.push('value');
  if (!isEmpty('value') && isEmpty('unit')) faults.push('unit');
  if (isEmpty('value') && isEmpty('text')) faults.push('text');
  if (isEmpty('claimant')) faults.push('claimant');
  if (isEmpty('sourceTitle')) faults.push('sourceTitle');
  if (!isEmpty('sourceUrl') && !/^https?:\/\/\S+$/.test(input.sourceUrl.trim())) faults.push('sourceUrl');
  return faults;
}

export function toClaimRequest(input: ClaimInput): ClaimRequest {
  const given = (text: string) => (text.trim() === '' ? undefined : text.trim());
  return {
    predicate: predicateOf(input),
    value: given(input.value) === undefined ? undefined : Number(input.value),
    text: given(input.text),
    unit: given(input.unit),
    claimant: input.claimant.trim(),
    claimDate: given(input.claimDate),
    remark: given(input.remark),
    source: { title: input.sourceTitle.trim(), publisher: given(input.sourcePublisher), url: given(input.sourceUrl) },
  };
}

function predicateOf({ predicate, predicateCode }: ClaimInput): string {
  return predicate === otherPredicate ? predicateCode.trim() : predicate;
}
