import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useSession } from '../../session/session.js';
import { useCursorList } from '../data/cursor-list.js';
import { useClaimFromQueue } from '../data/moderation.js';
import type { QueueItem } from '../data/report-types.js';
import { LoadMore } from '../parts/load-more.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useFilters } from '../parts/use-address.js';
import { useWords } from '../parts/use-words.js';
import { Waiting } from '../parts/loaded.js';
import { ClaimSeveral } from './claim-several.js';
import { QueueFilterBar } from './queue-filter-bar.js';
import { QueueList } from './queue-list.js';
import { queueFilterNames, queueQuery } from './queue-views.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';
import { useChosen } from './use-chosen.js';
import { useQueueShortcuts } from './use-queue-shortcuts.js';

const REFRESH_EVERY = 30_000;

/** The reports that wait for a moderator, most urgent and longest waiting first. */
export function QueuePage() {
  const { t, time } = useWords();
  const { filters, change } = useFilters(queueFilterNames);
  const { user } = useSession();
  const queue = useCursorList<QueueItem>('/queue', queueQuery(filters, user?.id ?? ''), {
    refreshEvery: REFRESH_EVERY,
  });
  const claim = useClaimFromQueue();
  const [help, setHelp] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const choice = useChosen();
  useQueueShortcuts(list, {
    claim: (reportId) => claim.mutate(reportId),
    changeFilters: change,
    help: () => setHelp(true),
  });

  return (
    <>
      <PageHead title={t('queue.title')} lead={t('queue.lead')}>
        <Button variant="default" onClick={() => setHelp(true)}>
          {t('shortcuts.open')}
        </Button>
      </PageHead>
      <QueueFilterBar filters={filters} onChange={change} />
      <ProblemNotice error={claim.error} title={t('claim.refused')} />
      {queue.isError && !queue.isFetchNextPageError && (
        <ProblemNotice error={queue.error} onRetry={() => void queue.refetch()} />
      )}
      {queue.isPending && <Waiting />}
      {queue.items && (
        <>
          <ClaimSeveral items={queue.items} chosen={choice.chosen} onChoose={choice.set} />
          <div ref={list}>
            {queue.items.length === 0 ? <p>{t('queue.empty')}</p> : <QueueList items={queue.items} choice={choice} />}
          </div>
          <LoadMore pages={queue} shown={queue.items.length} />
          <p>{t('queue.renewed', { time: time(new Date(queue.dataUpdatedAt).toISOString()) })}</p>
        </>
      )}
      <ShortcutsDialog opened={help} onClose={() => setHelp(false)} />
    </>
  );
}
