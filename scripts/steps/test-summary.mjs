/** What one tier's report says. A file that could not be loaded, or a runner that ended badly without a failed test, is a failure too. */
export function resultOfTier(tier, code, report) {
  const result = {
    tier,
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (report?.testResults ?? []).filter(couldNotLoad).length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  if (code !== 0 && result.failed === 0) result.failed = 1;
  return result;
}

function couldNotLoad(file) {
  return file.status === 'failed' && file.assertionResults.length === 0;
}

/** A line for each tier, and last a line alone with the sums. */
export function summaryLines(results) {
  const sum = (member) => results.reduce((total, result) => total + result[member], 0);
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  return [...results.map((result) => `${result.tier.padEnd(8)} ${counts(result)}`), '', counts(total)];
}

function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
