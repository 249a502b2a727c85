import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReportItem } from '../api/types.js';
import { useCursorList } from '../api/use-cursor-list.js';
import { insiders } from '../api/doors.js';
import { useDateWords } from '../dates/use-date-words.js';
import { FailedPage } from '../layout/message-pages.js';
import { RequireSession } from '../session/require-session.js';
import { LoadMore } from '../ui/lists.js';
import { Loading } from '../ui/loading.js';
import { PageTitle } from '../ui/page-title.js';
import { Tag } from '../ui/tag.js';
import { StateTag } from './state-tag.js';

/** The organisation's reports, newest first, with what is asked of it. */
export function ReportsPage() {
  return (
    <RequireSession permission="report.read_own">
      <Reports />
    </RequireSession>
  );
}

function Reports() {
  const { t } = useTranslation(['later', 'reporter']);
  const list = useCursorList<ReportItem>(['reports', 'list'], insiders, '/reports', {});
  if (list.pending) return <Loading />;
  if (list.error && list.items.length === 0) return <FailedPage error={list.error} retry={list.retry} />;
  return (
    <>
      <PageTitle>{t('reports.title')}</PageTitle>
      {list.items.length === 0 && <p>{t('reports.none')}</p>}
      <ul className="report-list">
        {list.items.map((report) => (
          <ReportLine key={report.id} report={report} />
        ))}
      </ul>
      <LoadMore more={list.more} busy={list.loadingMore} onMore={list.loadMore} />
      <p>
        <Link className="button button-primary" to="/report">
          {t('reporter:home.start')}
        </Link>
      </p>
    </>
  );
}

function ReportLine({ report }: { report: ReportItem }) {
  const { t } = useTranslation(['later', 'reporter']);
  const dates = useDateWords();
  const draft = report.state === 'draft';
  return (
    <li>
      <p className="report-line-head">
        <Link to={draft ? `/report/${report.id}` : `/reports/${report.id}`}>{report.reference}</Link>
        <StateTag state={report.state} />
        {report.unansweredMessage && <Tag tone="warn">{t('reports.asked')}</Tag>}
      </p>
      <p>{report.facility?.name ?? report.facilityText ?? t('reports.noPlace')}</p>
      <p className="hint">
        {[
          report.occurred ? t('reports.occurred', { date: dates.edtf(report.occurred) }) : '',
          report.submittedAt
            ? t('reports.sent', { date: dates.day(report.submittedAt) })
            : t('reports.begun', { date: dates.day(report.createdAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
