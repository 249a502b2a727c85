import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { useSession } from '../../session/session.js';
import { useCursorList } from '../data/cursor-list.js';
import { useClaimFromQueue } from '../data/moderation.js';
import type { QueueItem } from '../data/report-types.js';
import { LoadMore } from '../parts/load-more.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useShortcuts } from '../parts/shortcuts.js';
import { useFilters } from '../parts/use-address.js';
import { useWords } from '../parts/use-words.js';
import { Waiting } from '../parts/loaded.js';
import { useUndoLast } from '../review/undo-toast.js';
import { QueueFilterBar } from './queue-filter-bar.js';
import { QueueList } from './queue-list.js';
import { queueFilterNames, queueQuery } from './queue-views.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';

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
  useQueueShortcuts(
    list,
    (reportId) => claim.mutate(reportId),
    () => setHelp(true),
  );

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
          <div ref={list}>
            {queue.items.length === 0 ? <p>{t('queue.empty')}</p> : <QueueList items={queue.items} />}
          </div>
          <LoadMore pages={queue} shown={queue.items.length} />
          <p>{t('queue.renewed', { time: time(new Date(queue.dataUpdatedAt).toISOString()) })}</p>
        </>
      )}
      <ShortcutsDialog opened={help} onClose={() => setHelp(false)} />
    </>
  );
}

/** `j` and `k` move the focus along the references, so the row that has focus is the row that the other keys mean. */
function useQueueShortcuts(
  list: RefObject<HTMLDivElement | null>,
  claim: (reportId: string) => void,
  help: () => void,
) {
  const navigate = useNavigate();
  const undoLast = useUndoLast();
  const act = useRef({ claim, help, undoLast });
  act.current = { claim, help, undoLast };

  const actions = useMemo(() => {
    const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-report]') ?? [])];
    const here = () => links().findIndex((link) => link === document.activeElement);
    const move = (step: number) => {
      const all = links();
      const next = here() === -1 ? 0 : Math.min(all.length - 1, Math.max(0, here() + step));
      all[next]?.focus();
    };
    const withReport = (action: (reportId: string) => void) => () => {
      const reportId = links()[here()]?.dataset['report'];
      if (reportId) action(reportId);
    };
    const open = withReport((reportId) => void navigate({ to: `/staff/reports/${reportId}` }));
    return {
      j: () => move(1),
      k: () => move(-1),
      o: open,
      v: open,
      x: open,
      a: withReport((reportId) => act.current.claim(reportId)),
      u: () => act.current.undoLast(),
      '?': () => act.current.help(),
    };
  }, [list, navigate]);
  useShortcuts(actions);
}
