/** A column that holds a claimant and a date in one, taken apart where that is plain. */
export interface ClaimantAndDate {
  readonly claimant: string;
  readonly date: string | null;
}

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const date = String.raw`(?:\d{1,2}(?:[–-]\d{1,2})?\s+)?(?:${months})\b(?:\s+\d{4})?`;
const trailingDate = new RegExp(String.raw`^(.*?\S)[,;]?\s+(${date})$`, 'u');
const anyDate = new RegExp(date, 'gu');

/**
 * `President Bukele, 16 Mar` → claimant and date, both as given. With two dates, or one in the middle, the whole stays
 * the claimant: which date is the claim's is then not ours to say.
 */
export function splitClaimant(text: string): ClaimantAndDate {
  const dates = text.match(anyDate) ?? [];
  const match = trailingDate.exec(text);
  if (dates.length !== 1 || !match?.[1] || !match[2]) return { claimant: text, date: null };
  return { claimant: match[1].replace(/[,;]$/u, ''), date: match[2] };
}
