import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import { useCursorList } from '../../api/use-cursor-list.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { FailedPage } from '../../layout/message-pages.js';
import { LoadMore } from '../../ui/lists.js';
import { Loading } from '../../ui/loading.js';
import { PageTitle } from '../../ui/page-title.js';
import type { SeriesItem } from './series-answers.js';
import { useSeriesWords } from './use-series-words.js';

/** Every named series of figures, with how many values there are and of when. */
export function SeriesListPage() {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  const words = useSeriesWords();
  const list = useCursorList<SeriesItem>(['series'], research, '/series', {});
  if (list.error) return <FailedPage error={list.error} retry={list.retry} />;
  return (
    <>
      <PageTitle>{t('series.listTitle')}</PageTitle>
      <p>{t('series.listLead')}</p>
      {list.pending && <Loading />}
      {!list.pending && list.items.length === 0 && <p>{t('series.none')}</p>}
      <ul className="summary-items">
        {list.items.map(({ code, units, values, first, last }) => (
          <li key={code}>
            <Link to={`/series/${encodeURIComponent(code)}`}>{words.name(code, units)}</Link>
            <div className="hint">
              {t('series.extent', { count: values, from: dates.edtf(first), to: dates.edtf(last) })}
            </div>
          </li>
        ))}
      </ul>
      <LoadMore more={list.more} busy={list.loadingMore} onMore={list.loadMore} />
    </>
  );
}
