/** One threshold of a benchmark. Crossing it is a reason to look, not a finding. */
export interface FlagLevel {
  readonly comparison: '<' | '≤' | '>' | '≥';
  readonly limit: number;
  /** What the reference data say of it, in its own words; empty when it only gives the number. */
  readonly meaning: string;
}

/**
 * The thresholds in the column `flag_levels` of `indicators.csv`: the parts that begin with a comparison and a number.
 * Other parts are words for the reader.
 */
export function parseFlagLevels(text: string): FlagLevel[] {
  return text.split('·').flatMap((part) => {
    const [, sign, limit, meaning = ''] = /^\s*([<>≤≥])\s*(\d[\d,]*(?:\.\d+)?)\s*(.*?)\s*$/u.exec(part) ?? [];
    const comparison = (['<', '≤', '>', '≥'] as const).find((known) => known === sign);
    return comparison && limit ? [{ comparison, limit: Number(limit.replaceAll(',', '')), meaning }] : [];
  });
}

/** Whether a value, or all of a range, lies beyond the level; a range that straddles it is not sure to have crossed it. */
export function crosses(
  { comparison, limit }: FlagLevel,
  { low, high }: { low: number; high: number },
): 'yes' | 'in_part' | 'no' {
  const beyond = (value: number): boolean => {
    if (comparison === '<') return value < limit;
    if (comparison === '≤') return value <= limit;
    return comparison === '>' ? value > limit : value >= limit;
  };
  if (beyond(low) && beyond(high)) return 'yes';
  return beyond(low) || beyond(high) ? 'in_part' : 'no';
}
