import { Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice.js';
import { useWords } from './use-words.js';

/** Shows what was read, or that it is still coming, or why it did not come with a way to try again. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting />;
}

export function Waiting() {
  const { t } = useWords();
  return (
    <p role="status">
      <Loader size="sm" aria-hidden="true" /> {t('state.loading')}
    </p>
  );
}
