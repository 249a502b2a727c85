import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { FailedPage } from '../../layout/message-pages.js';
import { Loading } from '../../ui/loading.js';
import { PageTitle } from '../../ui/page-title.js';
import { isPlaced, useMapFacilities } from './facilities.js';
import { FacilityMap } from './facility-map.js';
import { FacilityTable } from './facility-table.js';
import { MapFilterForm } from './map-filter-form.js';
import { mapFiltersFrom, narrowed, noType, type MapFilters } from './map-filters.js';
import { usePlaceWords } from './use-place-words.js';

/** Where the places are, and the same as a list with those that no map can show. */
export function MapPage() {
  const { t } = useTranslation('map');
  const dates = useDateWords();
  const words = usePlaceWords();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const filters = useMemo(() => mapFiltersFrom(search), [search]);
  const query = useMapFacilities();
  const all = query.data;
  const shown = useMemo(() => narrowed(all ?? [], filters), [all, filters]);
  if (!all) return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  const placed = shown.filter(isPlaced).length;

  const what = [
    filters.country && words.country(filters.country),
    filters.type && words.type(filters.type === noType ? null : filters.type),
  ]
    .filter(Boolean)
    .join(', ');

  async function apply(next: MapFilters) {
    await navigate({ to: '/map', search: { ...next }, resetScroll: false });
  }

  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('lead')}</p>
      <MapFilterForm
        key={JSON.stringify(filters)}
        facilities={all}
        filters={filters}
        onApply={(next) => void apply(next)}
      />
      <p>
        <strong>
          {t('counted', {
            count: shown.length,
            number: dates.number(shown.length),
            placed: dates.number(placed),
            unplaced: dates.number(shown.length - placed),
          })}
        </strong>{' '}
        <a href="#map-list" className="no-print">
          {t('toList')}
        </a>
      </p>
      <FacilityMap facilities={shown} name={what ? t('nameNarrowed', { what }) : t('name')} />
      <FacilityTable key={JSON.stringify(filters)} facilities={shown} />
    </>
  );
}
