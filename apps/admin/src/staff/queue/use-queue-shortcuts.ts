import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, type RefObject } from 'react';
import { useShortcuts } from '../parts/shortcuts.js';
import { useUndoLast } from '../review/undo-toast.js';
import { viewChange, type QueueFilters, type QueueView } from './queue-views.js';

/** What the shortcuts of the queue need of its page. */
export interface QueueActions {
  claim: (reportId: string) => void;
  changeFilters: (changes: QueueFilters) => void;
  help: () => void;
}

/** Two keys move the focus along the references, so the row that has focus is the row that the other keys mean. */
export function useQueueShortcuts(list: RefObject<HTMLDivElement | null>, page: QueueActions): void {
  const navigate = useNavigate();
  const undoLast = useUndoLast();
  const act = useRef({ ...page, undoLast });
  act.current = { ...page, undoLast };

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
    const show = (view: QueueView) => () => act.current.changeFilters(viewChange(view));
    return {
      next: () => move(1),
      previous: () => move(-1),
      openReport: open,
      accept: open,
      ask: open,
      claim: withReport((reportId) => act.current.claim(reportId)),
      undo: () => act.current.undoLast(),
      viewAll: show('all'),
      viewUrgent: show('urgent'),
      viewMine: show('mine'),
      viewUnclaimed: show('unclaimed'),
      viewWaiting: show('waiting'),
      help: () => act.current.help(),
    };
  }, [list, navigate]);
  useShortcuts(actions);
}
