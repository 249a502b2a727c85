import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.js';
import { LoadMore } from '../../ui/lists.js';
import { Tag } from '../../ui/tag.js';
import { saveFile } from '../charts/picture.js';
import type { MapFacility } from './facilities.js';
import { facilitiesAsCsv } from './facilities-csv.js';
import { usePlaceWords } from './use-place-words.js';

const pageSize = 100;

/** Everything that is on the map, and what is not, by name; the file holds all of it at once. */
export function FacilityTable({ facilities }: { facilities: readonly MapFacility[] }) {
  const { t } = useTranslation(['map', 'common']);
  const words = usePlaceWords();
  const [shown, setShown] = useState(pageSize);

  function save() {
    const text = facilitiesAsCsv(facilities, t('source', { address: window.location.origin }));
    saveFile('habeas-places.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }));
  }

  return (
    <section id="map-list" aria-labelledby="map-list-title" tabIndex={-1}>
      <h2 id="map-list-title">{t('list.title')}</h2>
      <p>{t('list.lead')}</p>
      {facilities.length > 0 && (
        <DataTable
          caption={t('list.caption', { shown: Math.min(shown, facilities.length), count: facilities.length })}
          rows={facilities.slice(0, shown)}
          keyOf={({ slug }) => slug}
          columns={[
            {
              key: 'name',
              name: t('list.name'),
              cell: (place) => (
                <>
                  <Link to={`/facilities/${place.slug}`}>{place.name}</Link>{' '}
                  {place.demo && <Tag tone="warn">{t('common:demo.tag')}</Tag>}
                </>
              ),
            },
            {
              key: 'country',
              name: t('list.country'),
              cell: (place) => <Link to={`/countries/${place.country}`}>{words.country(place.country)}</Link>,
            },
            { key: 'adm1', name: t('list.adm1'), cell: (place) => place.adm1 ?? t('list.notStated') },
            { key: 'type', name: t('list.type'), cell: (place) => words.type(place.type) },
            { key: 'position', name: t('list.position'), cell: (place) => words.position(place) },
          ]}
        />
      )}
      <LoadMore more={shown < facilities.length} busy={false} onMore={() => setShown(shown + pageSize)} />
      <p className="no-print">
        <button type="button" className="link-button" onClick={save}>
          {t('save.csv', { count: facilities.length })}
        </button>
      </p>
    </section>
  );
}
