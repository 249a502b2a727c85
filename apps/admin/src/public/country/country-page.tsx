import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import { useCursorList } from '../../api/use-cursor-list.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { FailedPage, NotFoundPage } from '../../layout/message-pages.js';
import { LoadMore } from '../../ui/lists.js';
import { Loading } from '../../ui/loading.js';
import { PageTitle } from '../../ui/page-title.js';
import { CountCharts } from '../count-charts.js';
import { countryName } from '../../i18n/country-name.js';
import { isPlaced, useMapFacilities, type MapFacility } from '../map/facilities.js';
import { FacilityMap } from '../map/facility-map.js';
import { FacilityTable } from '../map/facility-table.js';
import { SummaryList } from '../summary-list.js';
import type { SummaryItem } from '../types.js';
import { CountryNorms } from './country-norms.js';
import { CountryRecords } from './country-records.js';
import './country.css';

/** The country or territory of the address, by its ISO 3166-1 code. */
export function CountryRoute() {
  const { code = '' } = useParams({ strict: false });
  return /^[A-Z]{2}$/.test(code) ? <CountryPage key={code} code={code} /> : <NotFoundPage />;
}

function CountryPage({ code }: { code: string }) {
  const query = useMapFacilities(code);
  if (query.data) return <Country code={code} facilities={query.data} />;
  return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
}

/** Its places, what happened there, how much is published by category, and the summaries. */
function Country({ code, facilities }: { code: string; facilities: readonly MapFacility[] }) {
  const { t } = useTranslation('country');
  const dates = useDateWords();
  const name = countryName(code, useLanguage());
  const placed = facilities.filter(isPlaced).length;
  const summaries = useCursorList<SummaryItem>(['summaries'], research, '/summaries', { country: code });
  return (
    <article>
      <PageTitle caption={t('caption')}>{name}</PageTitle>
      {facilities.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <>
          <p>
            {t('places', {
              count: facilities.length,
              number: dates.number(facilities.length),
              placed: dates.number(placed),
            })}
          </p>
          <div className="country-map">
            <FacilityMap facilities={facilities} name={t('map', { name })} />
          </div>
          <FacilityTable facilities={facilities} />
        </>
      )}
      <CountryRecords code={code} />
      <CountryNorms code={code} />
      <CountCharts filters={{ country: code }} />
      <h2>{t('summaries')}</h2>
      {!summaries.pending && summaries.items.length === 0 && <p>{t('noSummaries')}</p>}
      <SummaryList items={summaries.items} />
      <LoadMore more={summaries.more} busy={summaries.loadingMore} onMore={summaries.loadMore} />
      <p className="no-print">
        <Link to="/map">{t('toMap')}</Link>
      </p>
    </article>
  );
}
