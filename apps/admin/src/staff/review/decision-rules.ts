import type { Assessment, DecisionRequest } from '../data/report-types.js';
import type { ClaimHandling } from './use-claim-handling.js';
import type { DecisionInput } from './use-decision-draft.js';

/** What is missing before a decision can be sent; each has words under `fault.` in the language files. */
export type DecisionFault =
  'claim' | 'reason' | 'question' | 'duplicate' | 'sourceReliability' | 'informationCredibility' | 'proof' | 'severity';

export const gradeScales = ['sourceReliability', 'informationCredibility', 'proof', 'severity'] as const;

/** The faults in the order of the form. The server checks all of it again. */
export function decisionFaults(input: DecisionInput, holder: ClaimHandling['holder']): DecisionFault[] {
  const faults: DecisionFault[] = [];
  if (holder !== 'me') faults.push('claim');
  if (input.outcome === 'accept') faults.push(...gradeScales.filter((scale) => input.assessment[scale] === undefined));
  if (input.outcome === 'mark_duplicate' && !input.duplicateOf) faults.push('duplicate');
  if (input.outcome === 'request_information') {
    if (input.question.trim() === '') faults.push('question');
  } else if (input.reason.trim() === '') faults.push('reason');
  return faults;
}

/** Where a fault of the decision leads. */
export function decisionFieldId(fault: Exclude<DecisionFault, 'claim'>): string {
  return `decision-${fault}`;
}

/** The decision as the API takes it; null while something it needs is missing. */
export function decisionRequest(input: DecisionInput): DecisionRequest | null {
  const { outcome, assessment } = input;
  if (!outcome) return null;
  // the question to the organisation is the reason why the clock stands still
  const reason = (outcome === 'request_information' ? input.question : input.reason).trim();
  const request: DecisionRequest = { outcome, reason };
  if (outcome === 'mark_duplicate') request.duplicateOf = input.duplicateOf;
  if (isComplete(assessment)) request.assessment = assessment;
  return outcome === 'accept' && !request.assessment ? null : request;
}

function isComplete(assessment: Partial<Assessment>): assessment is Assessment {
  return gradeScales.every((scale) => assessment[scale] !== undefined);
}
