import { ApiError } from '../../api/problem.js';
import { problemWords } from '../../api/problem-words.js';
import { useWords } from './use-words.js';

/** Words for a refusal that only staff can meet, else those that all pages share. */
export function useStaffProblem(): (error: unknown) => string {
  const { t } = useWords();
  return (error) => {
    const own = error instanceof ApiError ? t(`problemCode.${error.code}`, { defaultValue: '' }) : '';
    return own || problemWords(t, error);
  };
}
