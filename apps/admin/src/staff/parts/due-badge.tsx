import { dueIn } from '../text/due.js';
import classes from './due-badge.module.css';
import { Icon } from './icons.js';
import { useNow } from './use-now.js';
import { useWords } from './use-words.js';

/** "12 h left", "overdue 3 h", or why the clock stands still. */
export function DueBadge({ dueAt, clockStopped }: { dueAt: string | null; clockStopped: string | null }) {
  const { t, dateTime } = useWords();
  const now = useNow();
  if (clockStopped) {
    return (
      <span className={classes.badge}>
        <Icon name="pause" />
        {t('due.stopped', { reason: t([`clockStop.${clockStopped}`, 'clockStop.other']) })}
      </span>
    );
  }
  if (!dueAt) return <span>–</span>;
  const due = dueIn(dueAt, now);
  return (
    <time
      className={classes.badge}
      dateTime={dueAt}
      title={dateTime(dueAt)}
      data-close={due.close}
      data-kind={due.kind}
    >
      <Icon name={due.kind === 'overdue' ? 'alarm' : 'clock'} />
      {t(`due.${due.kind}.${due.unit}`, { count: due.count })}
    </time>
  );
}
