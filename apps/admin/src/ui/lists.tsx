import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';

export interface SummaryRow {
  key: string;
  name: ReactNode;
  value: ReactNode;
  /** Where "Change" leads; `changes` completes the words for screen readers. */
  change?: { to: string; search?: Record<string, unknown>; changes: string };
  lang?: string;
}

/** Names and values, each with its own "Change". An empty value is said, never left blank. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = useTranslation();
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div className="summary-row" key={row.key}>
          <dt>{row.name}</dt>
          <dd lang={row.lang}>{row.value || <span className="muted">{t('notProvided')}</span>}</dd>
          {row.change && (
            <dd className="summary-change">
              <Link to={row.change.to} search={row.change.search ?? {}}>
                {t('change')} <span className="visually-hidden">{row.change.changes}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export interface Task {
  key: string;
  name: string;
  to: string;
  hint?: string;
  status: ReactNode;
}

/** The sections of a long form with how far each one is. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="task-list">
      {tasks.map((task) => (
        <li key={task.key}>
          <div>
            <Link to={task.to} aria-describedby={`task-${task.key}`}>
              {task.name}
            </Link>
            {task.hint && <div className="hint">{task.hint}</div>}
          </div>
          <div id={`task-${task.key}`}>{task.status}</div>
        </li>
      ))}
    </ol>
  );
}

/** Asks for the next page of a list; nothing is shown when there is none. */
export function LoadMore({ more, busy, onMore }: { more: boolean; busy: boolean; onMore: () => void }) {
  const { t } = useTranslation();
  if (!more) return null;
  return (
    <p className="no-print">
      <Button kind="secondary" busy={busy} onClick={onMore}>
        {t('loadMore')}
      </Button>
    </p>
  );
}
