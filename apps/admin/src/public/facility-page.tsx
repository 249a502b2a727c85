import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { research } from '../api/doors.js';
import { useCursorList } from '../api/use-cursor-list.js';
import { useDateWords } from '../dates/use-date-words.js';
import { useLabel, useLanguage } from '../i18n/use-language.js';
import { FailedPage } from '../layout/message-pages.js';
import { LoadMore, SummaryList as Facts } from '../ui/lists.js';
import { Loading } from '../ui/loading.js';
import { PageTitle } from '../ui/page-title.js';
import { Tag } from '../ui/tag.js';
import { BarChart } from './bar-chart.js';
import { ClaimGroups } from './claim-groups.js';
import { countryName } from './country-name.js';
import { useCodebook, useFacility } from './queries.js';
import { SummaryList } from './summary-list.js';
import type { FacilityProfile, SummaryItem } from './types.js';

/** A place: what is claimed of it and by whom, how much is published by category, and the summaries. */
export function FacilityPage({ slug }: { slug: string }) {
  const query = useFacility(slug);
  if (!query.data)
    return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  return <Profile facility={query.data} />;
}

function Profile({ facility }: { facility: FacilityProfile }) {
  const { t } = useTranslation('public');
  const label = useLabel();
  const language = useLanguage();
  const dates = useDateWords();
  const codebook = useCodebook().data;
  const list = useCursorList<SummaryItem>(['summaries'], research, '/summaries', { facility: facility.slug });
  const aliases = facility.names.filter(({ name }) => name !== facility.name);
  const names = new Map(
    codebook?.groups.flatMap((group) => group.categories.map((one) => [one.code, label(one.label)] as const)),
  );

  return (
    <article>
      <PageTitle caption={t('facility.caption')}>{facility.name}</PageTitle>
      {facility.demo && (
        <p>
          <Tag tone="warn">{t('common:demo.tag')}</Tag>
        </p>
      )}
      <Facts
        rows={[
          {
            key: 'place',
            name: t('facility.place'),
            value: [facility.adm1, countryName(facility.country, language)].filter(Boolean).join(', '),
          },
          {
            key: 'type',
            name: t('facility.type'),
            value: facility.type && t([`facilityType.${facility.type}`, 'facilityType.other'], { type: facility.type }),
          },
          { key: 'aliases', name: t('facility.aliases'), value: aliases.map(({ name }) => name).join('\n') },
          { key: 'coordinates', name: t('facility.coordinates'), value: coordinates() || t('facility.notKnown') },
          { key: 'opened', name: t('facility.opened'), value: dates.edtf(facility.opened) || t('facility.notKnown') },
          ...(facility.closed
            ? [{ key: 'closed', name: t('facility.closed'), value: dates.edtf(facility.closed) }]
            : []),
        ]}
      />
      <h2>{t('facility.claimsTitle')}</h2>
      <p>{t('facility.claimsLead')}</p>
      <ClaimGroups claims={facility.claims} />
      <h2>{t('facility.countsTitle')}</h2>
      {facility.counts.length === 0 ? (
        <p>{t('facility.noCounts')}</p>
      ) : (
        <BarChart
          title={t('counts.byCategory')}
          bars={facility.counts.map((cell) => ({
            key: cell.category,
            name: names.get(cell.category) ?? cell.category,
            value: cell.status === 'suppressed' ? null : cell.value,
          }))}
        />
      )}
      <p className="hint">{label(facility.coverageNote)}</p>
      <h2>{t('facility.summariesTitle')}</h2>
      {!list.pending && list.items.length === 0 && <p>{t('facility.noSummaries')}</p>}
      <SummaryList items={list.items} />
      <LoadMore more={list.more} busy={list.loadingMore} onMore={list.loadMore} />
      <p className="no-print">
        <Link to="/facilities">{t('facility.all')}</Link>
      </p>
    </article>
  );

  function coordinates(): string {
    if (!facility.coordinates) return '';
    const { latitude, longitude, precision } = facility.coordinates;
    const point = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 5 });
    const words = t([`precision.${precision ?? 'unknown'}`, 'precision.unknown'], { precision });
    return t('facility.point', {
      latitude: point.format(latitude),
      longitude: point.format(longitude),
      precision: words,
    });
  }
}
