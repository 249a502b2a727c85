import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../dates/use-date-words.js';
import { FailedPage } from '../layout/message-pages.js';
import { RequireSession } from '../session/require-session.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { useWindowTitle } from '../ui/page-title.js';
import { useReport } from './use-report.js';

/** The receipt: the reference, when somebody looks, how to answer or withdraw. Printable. */
export function SentPage({ reportId }: { reportId: string }) {
  return (
    <RequireSession permission="report.submit">
      <Receipt reportId={reportId} />
    </RequireSession>
  );
}

function Receipt({ reportId }: { reportId: string }) {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  const report = useReport(reportId);
  useWindowTitle(t('sent.title'));
  if (!report.data) {
    return report.error ? <FailedPage error={report.error} retry={() => void report.refetch()} /> : <Loading />;
  }
  return (
    <>
      <div className="panel">
        <h1>{t('sent.title')}</h1>
        <p>{t('sent.reference')}</p>
        <p className="reference">{report.data.reference}</p>
        <p>{t('sent.received', { at: dates.moment(report.data.submittedAt) })}</p>
      </div>
      <p>{t('sent.keep')}</p>
      <h2>{t('sent.nextTitle')}</h2>
      <ol>
        <li>{t('sent.next1')}</li>
        <li>{t('sent.next2')}</li>
        <li>{t('sent.next3')}</li>
        <li>{t('sent.next4')}</li>
      </ol>
      <h2>{t('sent.changeTitle')}</h2>
      <p>{t('sent.change')}</p>
      <div className="button-row no-print">
        <Button kind="secondary" onClick={() => window.print()}>
          {t('common:print')}
        </Button>
        <Link className="button button-secondary" to={`/reports/${reportId}`}>
          {t('sent.open')}
        </Link>
        <Link className="button button-secondary" to="/report">
          {t('sent.another')}
        </Link>
      </div>
    </>
  );
}
