import type { Review } from '../data/report-types.js';
import { Card } from '../parts/card.js';
import { useWords } from '../parts/use-words.js';
import { foldHistory } from './fold-history.js';

/** Every step with who and when, oldest first, and the reasons given with decisions. */
export function HistoryCard({ review }: { review: Review }) {
  const { t, dateTime } = useWords();
  return (
    <Card title={t('history.title')}>
      {review.history.length === 0 && <p>{t('history.none')}</p>}
      <ol>
        {foldHistory(review.history).map(({ entry, times }, index) => (
          <li key={index}>
            <time dateTime={entry.at}>{dateTime(entry.at)}</time>:{' '}
            {times > 1
              ? t('history.readTimes', { count: times })
              : t([`act.${entry.act}`, 'act.other'], { act: entry.act })}{' '}
            ({entry.actor?.name ?? t('history.system')})
          </li>
        ))}
      </ol>
      {review.decisions.length > 0 && (
        <>
          <h3>{t('history.decisions')}</h3>
          <ol>
            {review.decisions.map((decision) => (
              <li key={decision.id}>
                <time dateTime={decision.createdAt}>{dateTime(decision.createdAt)}</time>:{' '}
                {t(`outcome.${decision.outcome}`)}
                {decision.undoneAt ? ` (${t('history.undone')})` : ''} – {decision.reason}
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
