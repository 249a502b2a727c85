import { Alert, Button } from '@mantine/core';
import { useStaffProblem } from './staff-problem.js';
import { useWords } from './use-words.js';

/** What went wrong, in words, where it happened; announced at once. Nothing typed is touched. */
export function ProblemNotice({ error, title, onRetry }: { error: unknown; title?: string; onRetry?: () => void }) {
  const { t } = useWords();
  const words = useStaffProblem();
  if (!error) return null;
  return (
    <Alert color="red" variant="outline" role="alert" title={title ?? t('problem.title')} my="sm">
      <p>{words(error)}</p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </Alert>
  );
}
