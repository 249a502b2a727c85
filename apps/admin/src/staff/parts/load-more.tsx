import { Button } from '@mantine/core';
import { ProblemNotice } from './problem-notice.js';
import { useWords } from './use-words.js';

/** What the button needs of an infinite query. */
export interface MorePages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: unknown;
  fetchNextPage(): unknown;
}

/** "Load more" under a list; says when the list has ended. */
export function LoadMore({ pages, shown }: { pages: MorePages; shown: number }) {
  const { t } = useWords();
  return (
    <div>
      {pages.isFetchNextPageError && <ProblemNotice error={pages.error} />}
      <p role="status">{t(pages.hasNextPage ? 'list.shownSoFar' : 'list.shownAll', { count: shown })}</p>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </div>
  );
}
