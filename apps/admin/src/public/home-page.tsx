import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../dates/use-date-words.js';
import { PageTitle } from '../ui/page-title.js';
import { useLatest } from './queries.js';
import { SummaryList } from './summary-list.js';

/** What this is, what is new, and where to go. */
export function HomePage() {
  const { t } = useTranslation('public');
  const dates = useDateWords();
  const latest = useLatest(3);
  const items = latest.data?.items ?? [];
  return (
    <>
      <PageTitle>{t('home.title')}</PageTitle>
      <p className="lead">{t('home.lead')}</p>
      <p className="button-row">
        <Link className="button button-primary" to="/explore">
          {t('home.explore')}
        </Link>
        <Link className="button button-secondary" to="/data">
          {t('home.data')}
        </Link>
      </p>
      <section>
        <h2>{t('home.latest')}</h2>
        {items[0] && <p className="hint">{t('home.updated', { date: dates.day(items[0].publishedAt) })}</p>}
        {latest.isSuccess && items.length === 0 && <p>{t('home.nothing')}</p>}
        <SummaryList items={items} />
      </section>
      <section>
        <h2>{t('home.howTitle')}</h2>
        <ol>
          <li>{t('home.how1')}</li>
          <li>{t('home.how2')}</li>
          <li>{t('home.how3')}</li>
        </ol>
        <p>
          <Link to="/method">{t('home.method')}</Link>
        </p>
      </section>
      <section>
        <h2>{t('home.reportTitle')}</h2>
        <p>{t('home.report')}</p>
      </section>
    </>
  );
}
