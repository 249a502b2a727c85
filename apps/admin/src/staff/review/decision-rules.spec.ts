import { decisionFaults, decisionRequest } from './decision-rules.js';
import type { Assessment } from '../data/report-types.js';
import type { DecisionInput } from './use-decision-draft.js';

const input = (changes: Partial<DecisionInput>): DecisionInput => ({
  outcome: null,
  reason: '',
  question: '',
  duplicateOf: '',
  duplicateReference: '',
  assessment: {},
  ...changes,
});
const assessment: Assessment = { sourceReliability: 'F', informationCredibility: 3, proof: 0, severity: 4 };

describe('a decision in the making', () => {
  it('asks for all four grades and a reason before a report is accepted', () => {
    expect(decisionFaults(input({ outcome: 'accept' }), 'me')).toEqual([
      'sourceReliability',
      'informationCredibility',
      'proof',
      'severity',
      'reason',
    ]);
    expect(decisionRequest(input({ outcome: 'accept', reason: 'Consistent' }))).toBeNull();
  });

  it('takes a proof of 0 for an answer', () => {
    const complete = input({ outcome: 'accept', reason: ' Consistent ', assessment });
    expect(decisionFaults(complete, 'me')).toEqual([]);
    expect(decisionRequest(complete)).toEqual({ outcome: 'accept', reason: 'Consistent', assessment });
  });

  it('is not sent without the claim', () => {
    expect(decisionFaults(input({ outcome: 'reject', reason: 'Not about detention' }), 'other')).toEqual(['claim']);
  });

  it('sends the question to the organisation as its reason', () => {
    const ask = input({ outcome: 'request_information', question: 'Which block?' });
    expect(decisionFaults(ask, 'me')).toEqual([]);
    expect(decisionRequest(ask)).toEqual({ outcome: 'request_information', reason: 'Which block?' });
  });

  it('names the report that a duplicate doubles', () => {
    const duplicate = input({ outcome: 'mark_duplicate', reason: 'Same words' });
    expect(decisionFaults(duplicate, 'me')).toEqual(['duplicate']);
    expect(decisionRequest({ ...duplicate, duplicateOf: 'r2' })?.duplicateOf).toBe('r2');
  });
});
