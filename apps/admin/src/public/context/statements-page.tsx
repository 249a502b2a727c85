import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import { useCursorList } from '../../api/use-cursor-list.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { FailedPage } from '../../layout/message-pages.js';
import { LoadMore } from '../../ui/lists.js';
import { Loading } from '../../ui/loading.js';
import { PageTitle } from '../../ui/page-title.js';
import { Tag } from '../../ui/tag.js';
import type { RecordItem, StatementContent } from './record-answers.js';
import './context.css';

/** What people in office said: each with who, in which office, when and where. */
export function StatementsPage() {
  const { t } = useTranslation('context');
  const list = useCursorList<RecordItem<StatementContent>>(['statements'], research, '/statements', {});
  if (list.error) return <FailedPage error={list.error} retry={list.retry} />;
  return (
    <>
      <PageTitle>{t('statements.title')}</PageTitle>
      <p>{t('statements.lead')}</p>
      {list.pending && <Loading />}
      {!list.pending && list.items.length === 0 && <p>{t('statements.none')}</p>}
      <ul className="summary-items">
        {list.items.map((item) => (
          <li key={item.slug} id={item.slug}>
            <StatementLine item={item} />
          </li>
        ))}
      </ul>
      <LoadMore more={list.more} busy={list.loadingMore} onMore={list.loadMore} />
      <p className="no-print">
        <a href="/v1/statements.csv">{t('record.asCsv')}</a>
      </p>
    </>
  );
}

function StatementLine({ item }: { item: RecordItem<StatementContent> }) {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  const { speaker, office, kind, date, place, medium, summary } = item.content;
  return (
    <>
      <h2 className="statement-speaker">
        {speaker} <Tag tone="info">{t([`statementKind.${kind}`, 'statementKind.claims'])}</Tag>
      </h2>
      <p className="hint">{[office, dates.edtf(date) || t('noDate'), place, medium].filter(Boolean).join(' · ')}</p>
      <p lang={item.language ?? undefined}>{summary}</p>
      <p className="hint">{t('statements.claimant', { claimant: item.claimant })}</p>
    </>
  );
}
