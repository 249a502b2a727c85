import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLabel } from '../../i18n/use-language.js';
import { FailedPage } from '../../layout/message-pages.js';
import { Loading } from '../../ui/loading.js';
import { PageTitle } from '../../ui/page-title.js';
import { SelectView } from '../context/select-view.js';
import { SourceList } from '../context/source-list.js';
import { useLook } from '../context/use-look.js';
import '../context/context.css';
import type { SeriesAnswer } from './series-answers.js';
import { SeriesChart } from './series-chart.js';
import { SeriesComparisonView } from './series-comparison-view.js';
import { useSeriesWords } from './use-series-words.js';

/** The series of the address, and the two periods that it compares. */
export function SeriesRoute() {
  const { code = '' } = useParams({ strict: false });
  const { compare } = useSearch({ strict: false }) as { compare?: unknown };
  const asked = typeof compare === 'string' && compare.split(',').length === 2 ? compare : undefined;
  const query = useQuery({
    queryKey: ['series', code, asked],
    queryFn: () => research.get<SeriesAnswer>(`/series/${encodeURIComponent(code)}`, { compare: asked }),
    placeholderData: keepPreviousData,
  });
  if (query.data) return <SeriesPage key={code} series={query.data} />;
  return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
}

/** A series: every value with its source, drawn and listed, and two periods held against each other. */
function SeriesPage({ series }: { series: SeriesAnswer }) {
  const { t } = useTranslation('context');
  const label = useLabel();
  const dates = useDateWords();
  const look = useLook();
  const words = useSeriesWords();
  const { code, periods, comparison, note } = series;
  const values = periods.flatMap((period) => period.values);
  const methods = [...new Set(values.flatMap(({ method }) => method ?? []))];
  const sources = [...new Map(values.flatMap((value) => value.sources).map((one) => [one.id, one])).values()];
  const from = comparison?.from.period ?? periods[0]?.period ?? '';
  const to = comparison?.to.period ?? periods.at(-1)?.period ?? '';
  const name = words.name(
    code,
    values.map(({ unit }) => unit),
  );
  const options = periods.map(({ period }) => ({ value: period, words: dates.edtf(period) }));
  return (
    <article>
      <PageTitle caption={t('series.caption')}>{name}</PageTitle>
      <p>{label(note)}</p>
      <SeriesChart code={code} name={name} periods={periods} sources={sources} />
      <h2>{t('series.methodTitle')}</h2>
      {methods.length === 0 ? <p>{t('series.noMethod')}</p> : methods.map((method) => <p key={method}>{method}</p>)}
      {periods.length > 1 && (
        <>
          <h2>{t('series.compareTitle')}</h2>
          <div className="field-row no-print">
            <SelectView
              id="compare-from"
              label={t('series.compareFrom')}
              value={from}
              options={options}
              onChange={(period) => look({ compare: `${period},${to}` })}
            />
            <SelectView
              id="compare-to"
              label={t('series.compareTo')}
              value={to}
              options={options}
              onChange={(period) => look({ compare: `${from},${period}` })}
            />
          </div>
          {comparison ? (
            <SeriesComparisonView comparison={comparison} />
          ) : (
            <p className="no-print">
              <button type="button" className="link-button" onClick={() => look({ compare: `${from},${to}` })}>
                {t('series.compareThese', { from: dates.edtf(from), to: dates.edtf(to) })}
              </button>
            </p>
          )}
        </>
      )}
      <h2>{t('sources.title')}</h2>
      <SourceList sources={sources} />
      <p>
        {t('series.code')} <code>{code}</code>
      </p>
      <p className="no-print">
        <a href={`/v1/series/${encodeURIComponent(code)}/values.csv`}>{t('record.asCsv')}</a>
        {' · '}
        <Link to="/series">{t('series.toList')}</Link>
      </p>
    </article>
  );
}
