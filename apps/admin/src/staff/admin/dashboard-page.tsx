import { Link } from '@tanstack/react-router';
import { useSystemStatus } from '../data/administration.js';
import type { ReportState } from '../data/shared-types.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { Loaded } from '../parts/loaded.js';
import { SummaryStateMark } from '../parts/marks.js';
import { PageHead } from '../parts/page-head.js';
import { useCursorList } from '../data/cursor-list.js';
import type { SummaryRow } from '../data/summary-types.js';
import { useWords } from '../parts/use-words.js';
import classes from './admin.module.css';
import { Health } from './system-page.js';

const reportStates: readonly ReportState[] = [
  'submitted',
  'queued',
  'in_review',
  'needs_information',
  'accepted',
  'rejected',
  'duplicate',
  'withdrawn',
];

/** Intake, backlog, publication and health on one page. */
export function DashboardPage() {
  const { t, number } = useWords();
  const status = useSystemStatus();
  return (
    <>
      <PageHead title={t('dashboard.title')} lead={t('dashboard.lead')} />
      <div className={classes.cards}>
        <Loaded query={status}>
          {(data) => (
            <>
              <Card title={t('dashboard.reports')}>
                <Facts
                  rows={reportStates.map(
                    (state) => [t(`reportState.${state}`), number(data.reports.byState[state] ?? 0)] as const,
                  )}
                />
              </Card>
              <Health status={data} />
            </>
          )}
        </Loaded>
        <LatestSummaries />
      </div>
    </>
  );
}

function LatestSummaries() {
  const { t, language } = useWords();
  const summaries = useCursorList<SummaryRow>('/summaries', { limit: 5 });
  const other = language === 'en' ? 'es' : 'en';
  return (
    <Card title={t('dashboard.summaries')}>
      {summaries.items?.length === 0 && <p>{t('summaries.empty')}</p>}
      <ul>
        {summaries.items?.slice(0, 5).map((summary) => (
          <li key={summary.id}>
            <Link to={`/staff/summaries/${summary.id}`}>
              {summary.title[language] || summary.title[other] || t('summaries.untitled')}
            </Link>{' '}
            <SummaryStateMark state={summary.state} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/staff/summaries">{t('dashboard.allSummaries')}</Link>
      </p>
    </Card>
  );
}
