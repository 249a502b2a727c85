import { ApiError } from '../../api/problem.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import type { LineFinding } from './record-facts.js';
import { useRecordWords } from './use-record-words.js';

/** Why a record was not let through or taken back. */
export function RecordRefusal({ error }: { error: unknown }) {
  const { t } = useRecordWords();
  const found = findingsOf(error).length;
  return (
    <>
      <ProblemNotice error={error} title={error ? t('vetting.refused') : undefined} />
      {found > 0 && <p>{t('records:findings', { count: found })}</p>}
    </>
  );
}

/** What the disclosure check found, without the words. */
export function findingsOf(error: unknown): LineFinding[] {
  const found = error instanceof ApiError ? error.problem['findings'] : [];
  return Array.isArray(found) ? found.filter(isFinding) : [];
}

function isFinding(value: unknown): value is LineFinding {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('field' in value)) return false;
  return typeof value.code === 'string' && typeof value.field === 'string';
}
