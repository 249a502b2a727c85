import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../dates/use-date-words.js';
import { DataTable } from '../ui/data-table.js';
import { Details } from '../ui/details.js';

export interface Bar {
  key: string;
  name: string;
  /** Null when suppressed, which is neither zero nor missing. */
  value: number | null;
}

/** Bars with their numbers, one sentence for those who do not see them, and the same rows as a table. */
export function BarChart({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const { t } = useTranslation('public');
  const dates = useDateWords();
  const hatch = useId();
  const largest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const suppressed = bars.filter(({ value }) => value === null).length;
  const top = bars.reduce<Bar | null>((best, one) => ((one.value ?? 0) > (best?.value ?? 0) ? one : best), null);
  const sentence = top
    ? t('chart.sentence', { title, count: bars.length, name: top.name, value: top.value, suppressed })
    : t('chart.sentenceNone', { title, count: bars.length, suppressed });
  if (bars.length === 0) return <p>{t('chart.empty', { title })}</p>;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg className="visually-hidden" aria-hidden="true">
        <defs>
          <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="4" height="8" className="hatch" />
          </pattern>
        </defs>
      </svg>
      <div role="img" aria-label={sentence} className="bars">
        {bars.map((bar) => (
          <div className="bar-row" key={bar.key}>
            <span className="bar-name">{bar.name}</span>
            <svg className="bar" aria-hidden="true">
              {bar.value === null ? (
                <rect width="100%" height="100%" fill={`url(#${hatch})`} className="bar-suppressed" />
              ) : (
                <rect width={`${(bar.value / largest) * 100}%`} height="100%" className="bar-value" />
              )}
            </svg>
            <span className="bar-figure">{bar.value === null ? t('chart.suppressed') : dates.number(bar.value)}</span>
          </div>
        ))}
      </div>
      <Details summary={t('chart.asTable')}>
        <DataTable
          caption={title}
          rows={bars}
          keyOf={(bar) => bar.key}
          columns={[
            { key: 'name', name: t('chart.what'), cell: (bar) => bar.name },
            {
              key: 'value',
              name: t('chart.summaries'),
              numeric: true,
              cell: (bar) => (bar.value === null ? t('chart.suppressed') : dates.number(bar.value)),
            },
          ]}
        />
      </Details>
    </figure>
  );
}
