import { Link } from '@tanstack/react-router';
import { useCursorList } from '../data/cursor-list.js';
import type { RecordRow } from '../data/context-records.js';
import { Card } from '../parts/card.js';
import { LoadMore } from '../parts/load-more.js';
import { Waiting } from '../parts/loaded.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useRecordWords } from './use-record-words.js';

/** Records that wait for a second person; each is compared and confirmed on its own page. */
export function WaitingRecords() {
  const { t, label, dateTime } = useRecordWords();
  const records = useCursorList<RecordRow>('/context-records', { state: 'proposed' });
  return (
    <Card title={t('records:waiting.title')}>
      {records.isError && <ProblemNotice error={records.error} onRetry={() => void records.refetch()} />}
      {records.isPending && <Waiting />}
      {records.items?.length === 0 && <p>{t('records:waiting.none')}</p>}
      {records.items && records.items.length > 0 && (
        <>
          <ul>
            {records.items.map((record) => (
              <li key={record.slug}>
                <Link to={`/staff/context-records/${record.slug}`}>{label(record.title)}</Link> –{' '}
                {t(`records:kind.${record.kind}`)}, {dateTime(record.updatedAt)}
                {record.mine && ` – ${t('vetting.mine')}`}
              </li>
            ))}
          </ul>
          <LoadMore pages={records} shown={records.items.length} />
        </>
      )}
    </Card>
  );
}
