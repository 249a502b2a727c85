import { ApiError } from '../../api/problem.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';

/** Why a fact was not confirmed; what the disclosure check found is named with its field, never with its words. */
export function FactRefusal({ error }: { error: unknown }) {
  const { t } = useWords();
  return (
    <>
      <ProblemNotice error={error} title={error ? t('vetting.refused') : undefined} />
      {findingsOf(error).map(({ code, field }) => (
        <p key={`${code}-${field}`}>
          {t('vetting.finding', {
            code: t([`finding.${code}`, 'finding.other']),
            field: t([`vetting.field.${field.replaceAll('.', '_')}`, 'vetting.field.other']),
          })}
        </p>
      ))}
    </>
  );
}

function findingsOf(error: unknown): { code: string; field: string }[] {
  const found = error instanceof ApiError ? error.problem['findings'] : [];
  return Array.isArray(found) ? found.filter(isFinding) : [];
}

function isFinding(value: unknown): value is { code: string; field: string } {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('field' in value)) return false;
  return typeof value.code === 'string' && typeof value.field === 'string';
}
