import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { research } from '../api/doors.js';
import { useCursorList } from '../api/use-cursor-list.js';
import { problemWords } from '../api/problem-words.js';
import { Banner } from '../ui/banner.js';
import { Details } from '../ui/details.js';
import { LoadMore } from '../ui/lists.js';
import { Loading } from '../ui/loading.js';
import { PageTitle } from '../ui/page-title.js';
import { CountCharts } from './count-charts.js';
import { FilterPanel } from './filter-panel.js';
import { filtersFrom, recipes, type Filters } from './filters.js';
import { CopyText } from './copy-text.js';
import { SummaryList } from './summary-list.js';
import type { SummaryItem } from './types.js';

/** One filter panel drives list, charts and downloads; the address is the state. */
export function ExplorePage() {
  const { t } = useTranslation('public');
  const navigate = useNavigate();
  const [wide] = useState(isWide);
  const filters = filtersFrom(useSearch({ strict: false }));
  const list = useCursorList<SummaryItem>(['summaries'], research, '/summaries', filters);

  async function apply(next: Filters) {
    await navigate({ to: '/explore', search: next, resetScroll: false });
  }

  return (
    <>
      <PageTitle>{t('explore.title')}</PageTitle>
      <p>{t('explore.lead')}</p>
      <div className="explore">
        <details className="filter-fold" open={wide}>
          <summary>{t('filter.fold', { count: Object.keys(filters).length })}</summary>
          <FilterPanel key={JSON.stringify(filters)} filters={filters} onApply={(next) => void apply(next)} />
        </details>
        <div>
          <section aria-labelledby="results">
            <h2 id="results">{t('explore.results')}</h2>
            {list.pending && <Loading />}
            {list.error && <Banner kind="warning">{problemWords(t, list.error)}</Banner>}
            {!list.pending && !list.error && (
              <p role="status">{t(list.more ? 'explore.shownMore' : 'explore.shown', { count: list.items.length })}</p>
            )}
            {!list.pending && !list.error && list.items.length === 0 && <p>{t('explore.nothing')}</p>}
            <SummaryList items={list.items} />
            <LoadMore more={list.more} busy={list.loadingMore} onMore={list.loadMore} />
          </section>
          <Downloads filters={filters} />
          <CountCharts filters={filters} />
        </div>
      </div>
    </>
  );
}

/** Beside the list there is room for the filters; on a phone they wait behind one line. */
function isWide(): boolean {
  return window.matchMedia('(min-width: 60rem)').matches;
}

function Downloads({ filters }: { filters: Filters }) {
  const { t } = useTranslation('public');
  const { sort, ...rest } = filters;
  const url = new URL(research.urlOf('/summaries', { ...rest, sort }), window.location.href).href;
  return (
    <section className="no-print">
      <h2>{t('explore.takeTitle')}</h2>
      <ul>
        <li>
          <a href={research.urlOf('/summaries.csv', rest)} download>
            {t('explore.csv')}
          </a>
        </li>
        <li>
          <a href={research.urlOf('/summaries.ndjson', rest)} download>
            {t('explore.ndjson')}
          </a>
        </li>
      </ul>
      <Details summary={t('explore.copyTitle')}>
        {recipes(url).map((recipe) => (
          <CopyText key={recipe.name} name={recipe.name} text={recipe.text} />
        ))}
      </Details>
    </section>
  );
}
