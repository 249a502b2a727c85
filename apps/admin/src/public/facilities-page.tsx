import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { research } from '../api/doors.js';
import { useCursorList } from '../api/use-cursor-list.js';
import { useLanguage } from '../i18n/use-language.js';
import { FailedPage } from '../layout/message-pages.js';
import { LoadMore } from '../ui/lists.js';
import { Loading } from '../ui/loading.js';
import { PageTitle } from '../ui/page-title.js';
import { Tag } from '../ui/tag.js';
import { countryName } from '../i18n/country-name.js';
import type { FacilityLine } from './types.js';

/** Places of detention of which something is published. */
export function FacilitiesPage() {
  const { t } = useTranslation('public');
  const language = useLanguage();
  const list = useCursorList<FacilityLine>(['facilities', 'list'], research, '/facilities', {});
  if (list.pending) return <Loading />;
  if (list.error && list.items.length === 0) return <FailedPage error={list.error} retry={list.retry} />;
  return (
    <>
      <PageTitle>{t('facilities.title')}</PageTitle>
      <p>{t('facilities.lead')}</p>
      {list.items.length === 0 && <p>{t('facilities.none')}</p>}
      <ul className="summary-items">
        {list.items.map((facility) => (
          <li key={facility.slug}>
            <p>
              <Link to={`/facilities/${facility.slug}`}>{facility.name}</Link>{' '}
              {facility.demo && <Tag tone="warn">{t('common:demo.tag')}</Tag>}
            </p>
            <p className="hint">
              {[facility.adm1, countryName(facility.country, language)].filter(Boolean).join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <LoadMore more={list.more} busy={list.loadingMore} onMore={list.loadMore} />
    </>
  );
}
