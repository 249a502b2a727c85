/** Source reliability, from completely reliable to "cannot be judged". */
export const sourceReliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SourceReliability = (typeof sourceReliabilities)[number];

/** Four of the five separate scales (urgency is the fifth). They are never merged into one score. */
export interface Assessment {
  readonly sourceReliability: SourceReliability;
  readonly informationCredibility: number;
  readonly proof: number;
  readonly severity: number;
}
