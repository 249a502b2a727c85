import { resultOfTier, summaryLines } from './test-summary.mjs';

const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, testResults: [] };

describe('the summary of a test run', () => {
  it('ends with the sums alone on a line', () => {
    const lines = summaryLines([
      resultOfTier('unit', 1, report),
      resultOfTier('int', 0, { ...report, numFailedTests: 0 }),
    ]);
    expect(lines).toEqual([
      'unit     7 passed, 1 failed, 2 skipped',
      'int      7 passed, 0 failed, 2 skipped',
      '',
      '14 passed, 1 failed, 4 skipped',
    ]);
  });

  it('counts a file that could not be loaded as failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(resultOfTier('e2e', 1, { ...report, numFailedTests: 0, testResults })).toMatchObject({ failed: 1 });
  });

  it('counts a runner that ended badly, or left no report, as failed', () => {
    expect(resultOfTier('int', 1, { ...report, numFailedTests: 0 })).toMatchObject({ failed: 1 });
    expect(resultOfTier('int', 1, undefined)).toMatchObject({ passed: 0, failed: 1 });
  });
});
