import { useTranslation } from 'react-i18next';
import { research } from '../api/doors.js';
import { useCursorList } from '../api/use-cursor-list.js';
import { useLabel } from '../i18n/use-language.js';
import { LoadMore } from '../ui/lists.js';
import { BarChart } from './bar-chart.js';
import { useCodebook } from './queries.js';
import { SummaryList } from './summary-list.js';
import type { FacilityProfile, SummaryItem } from './types.js';

/** How much is published of a place by category, and the summaries themselves. */
export function FacilitySummaries({ facility }: { facility: FacilityProfile }) {
  const { t } = useTranslation('public');
  const label = useLabel();
  const codebook = useCodebook().data;
  const list = useCursorList<SummaryItem>(['summaries'], research, '/summaries', { facility: facility.slug });
  const names = new Map(
    codebook?.groups.flatMap((group) => group.categories.map((one) => [one.code, label(one.label)] as const)),
  );
  return (
    <>
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
    </>
  );
}
