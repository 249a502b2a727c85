/** A column that holds a claimant and a date in one, taken apart where that is plain. The date is EDTF where its year is given. */
export interface ClaimantAndDate {
  readonly claimant: string;
  readonly date: string | null;
}

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const date = String.raw`(?:\d{1,2}(?:[–-]\d{1,2})?\s+)?(?:${months})\b(?:\s+\d{4})?`;
const trailingDate = new RegExp(String.raw`^(.*?\S)[,;]?\s+(${date})$`, 'u');
const dateParts = new RegExp(String.raw`^(?:(\d{1,2})(?:[–-](\d{1,2}))?\s+)?(${months})(?:\s+(\d{4}))?$`, 'u');
const anyDate = new RegExp(date, 'gu');

/**
 * `President Bukele, 16 Mar` → claimant and date, as given; `MENAFN 17 Apr 2025` → `2025-04-17`. With two dates, or one in the middle, the whole stays
 * the claimant: which date is the claim's is then not ours to say.
 */
export function splitClaimant(text: string): ClaimantAndDate {
  const dates = text.match(anyDate) ?? [];
  const match = trailingDate.exec(text);
  if (dates.length !== 1 || !match?.[1] || !match[2]) return { claimant: text, date: null };
  return { claimant: match[1].replace(/[,;]$/u, ''), date: toEdtf(match[2]) };
}

/** A date without its year stays as it was written: adding one is not ours. */
function toEdtf(words: string): string {
  const [, from, to, month = '', year] = dateParts.exec(words) ?? [];
  if (!year) return words;
  const inYear = `${year}-${String(months.split('|').indexOf(month) + 1).padStart(2, '0')}`;
  const day = (number: string) => `${inYear}-${number.padStart(2, '0')}`;
  if (!from) return inYear;
  return to ? `${day(from)}/${day(to)}` : day(from);
}
