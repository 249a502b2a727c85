import type { TFunction } from 'i18next';
import { ApiError, OfflineError, type FieldProblem } from './problem.js';

/** What a person reads when a call failed: words for the code, else for the status, else the general sentence. */
export function problemWords(t: TFunction, error: unknown): string {
  if (error instanceof OfflineError) return t('common:problem.offline');
  if (!(error instanceof ApiError)) return t('common:problem.unexpected');
  const { code, status, correlationId } = error.problem;
  const known = [`problem:${code}`, `common:problem.status.${status}`];
  return t([...known, 'common:problem.unexpectedWithId'], { id: correlationId ?? '–' });
}

/** Words for one field's fault, beside the field and in the error summary. */
export function fieldProblemWords(t: TFunction, fault: FieldProblem): string {
  return t([`common:fieldProblem.${fault.code}`, `problem:${fault.code}`, 'common:fieldProblem.other']);
}

/** The faults of the fields by field name; the first fault of a field wins. */
export function fieldFaults(t: TFunction, error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {};
  const faults: Record<string, string> = {};
  for (const fault of error.problem.errors ?? []) faults[fault.field] ??= fieldProblemWords(t, fault);
  return faults;
}
