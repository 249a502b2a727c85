import { useTranslation } from 'react-i18next';
import { useLanguage, useLabel } from '../i18n/use-language.js';
import { BarChart, type Bar } from './bar-chart.js';
import { statisticFilters, type Filters } from './filters.js';
import { useCodebook, useStatistics } from './queries.js';
import type { StatisticCell, Statistics } from './types.js';
import { dateLocales } from '../i18n/i18n.js';

/** How many summaries by category and by month, with small counts suppressed and named as such. */
export function CountCharts({ filters }: { filters: Filters }) {
  const { t } = useTranslation('public');
  const label = useLabel();
  const language = useLanguage();
  const codebook = useCodebook().data;
  const byCategory = useStatistics('category', statisticFilters(filters, 'category'));
  const byMonth = useStatistics('month', statisticFilters(filters, 'month'));
  const names = new Map(
    codebook?.groups.flatMap((group) => group.categories.map((one) => [one.code, label(one.label)] as const)),
  );
  const month = new Intl.DateTimeFormat(dateLocales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });

  function categoryBars({ cells }: Statistics): Bar[] {
    const bars = cells.map((cell) => bar(cell, names.get(cell.key['category'] ?? '') ?? cell.key['category'] ?? ''));
    return bars.sort((one, other) => (other.value ?? 0.5) - (one.value ?? 0.5));
  }

  function monthBars({ cells }: Statistics): Bar[] {
    return [...cells]
      .sort((one, other) => (one.key['month'] ?? '').localeCompare(other.key['month'] ?? ''))
      .map((cell) => bar(cell, month.format(new Date(`${cell.key['month']}-01T00:00:00Z`))));
  }

  if (!byCategory.data && !byMonth.data) return null;
  const { policy, coverage } = byCategory.data ?? byMonth.data ?? {};
  return (
    <section>
      <h2>{t('counts.title')}</h2>
      <p>{t('counts.scope')}</p>
      {byCategory.data && <BarChart title={t('counts.byCategory')} bars={categoryBars(byCategory.data)} />}
      {byMonth.data && <BarChart title={t('counts.byMonth')} bars={monthBars(byMonth.data)} />}
      {coverage && <p className="hint">{label(coverage.note)}</p>}
      {policy && (
        <p className="hint">
          {t('counts.policy', { k: policy.k })} {label(policy.note)}
        </p>
      )}
    </section>
  );
}

function bar(cell: StatisticCell, name: string): Bar {
  return { key: Object.values(cell.key).join(), name, value: cell.status === 'suppressed' ? null : cell.value };
}
