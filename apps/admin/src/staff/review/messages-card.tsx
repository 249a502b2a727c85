import type { ReportDetail } from '../data/report-types.js';
import { Card } from '../parts/card.js';
import { useWords } from '../parts/use-words.js';
import classes from './messages-card.module.css';

/** The talk with the organisation. Questions are asked through the decision, so that the clock stops with a reason. */
export function MessagesCard({ report }: { report: ReportDetail }) {
  const { t, dateTime } = useWords();
  return (
    <Card title={t('messages.title')}>
      {report.messages.length === 0 && <p>{t('messages.none')}</p>}
      <ol className={classes.thread}>
        {report.messages.map((message) => (
          <li key={message.id} className={classes.message} data-side={message.side}>
            <p className={classes.by}>
              {t(`messages.side.${message.side}`)} ·{' '}
              <time dateTime={message.createdAt}>{dateTime(message.createdAt)}</time>
            </p>
            <p className={classes.text}>{message.text}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
