import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { DataTable } from '../../ui/data-table.js';
import { Tag } from '../../ui/tag.js';
import { BenchmarkForce } from './benchmark-force.js';
import { indicatorName } from './indicator-name.js';
import type { Indicator } from './indicators-answer.js';
import { SourceLink } from './source-link.js';

/** One figure: its value, what it was computed from and when that was, and the benchmark that it is held against. */
export function IndicatorView({ item }: { item: Indicator }) {
  const { t } = useTranslation(['context', 'public']);
  const dates = useDateWords();
  const { benchmark, daysApart } = item;
  return (
    <>
      <h3>
        {indicatorName(t, item.indicator)}:{' '}
        {t([`indicators.unit.${item.unit.replaceAll(/[^a-z0-9]+/gi, '_')}`, 'indicators.unit.other'], {
          value: amount(item.low, item.high),
          unit: item.unit,
        })}
      </h3>
      <p className="hint">
        {t('indicators.formula')}{' '}
        {t([`indicators.formulaOf.${item.indicator.replaceAll('.', '_')}`, 'indicators.formulaOf.other'], {
          formula: item.formula,
        })}
      </p>
      {!item.sameTime && (
        <p>
          <Tag tone="warn">{t('indicators.otherTimes')}</Tag>{' '}
          {daysApart
            ? t('indicators.apart', { least: dates.number(daysApart.least), most: dates.number(daysApart.most) })
            : t('indicators.undated')}
        </p>
      )}
      {item.toiletAreaIncluded === 'unknown' && <p className="hint">{t('indicators.toiletUnknown')}</p>}
      <DataTable
        caption={t('indicators.inputs')}
        rows={item.inputs}
        keyOf={(_, at) => at}
        columns={[
          { key: 'what', name: t('indicators.input'), cell: ({ what }) => inputName(what) },
          { key: 'value', name: t('indicators.value'), cell: ({ low, high }) => amount(low, high), numeric: true },
          { key: 'date', name: t('indicators.date'), cell: ({ date }) => dates.edtf(date) || t('noDate') },
          {
            key: 'claimant',
            name: t('indicators.claimant'),
            cell: ({ claimant, checkStatus }) => (
              <>
                {claimant ?? t('indicators.reading')}
                {checkStatus && <span className="hint source-facts">{checkWords(checkStatus)}</span>}
              </>
            ),
          },
          { key: 'source', name: t('indicators.source'), cell: ({ source }) => <SourceLink source={source} /> },
        ]}
      />
      {item.levels.length > 0 && (
        <ul>
          {item.levels.map(({ comparison, limit, meaning, crossed }) => (
            <li key={`${comparison}${limit}`}>
              {comparison} {dates.number(limit)} {meaningWords(meaning)}{' '}
              <Tag tone={crossed === 'no' ? 'plain' : 'warn'}>
                {t([`indicators.crossed.${crossed}`, 'indicators.crossed.no'])}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      <p>
        {t('indicators.benchmark')} <span lang="en">{benchmark.source}</span> ({checkWords(benchmark.checkStatus)})
      </p>
      <BenchmarkForce force={benchmark.force} />
      <p className="hint">{t('indicators.alarm')}</p>
    </>
  );

  function amount(low: number, high: number): string {
    return low === high ? dates.number(low) : t('people.between', { low: dates.number(low), high: dates.number(high) });
  }

  /** What crossing a level means, where the shipped list says it. */
  function meaningWords(meaning: string): string {
    const key = meaning
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '_')
      .replaceAll(/^_|_$/g, '');
    return t([`indicators.meaning.${key}`, 'indicators.meaning.other'], { meaning });
  }

  function checkWords(status: string): string {
    return t([`public:check.${status}`, 'public:check.unchecked']);
  }

  function inputName(what: string): string {
    return t([`public:predicate.${what}`, 'public:predicate.other'], { name: what.replaceAll('_', ' ') });
  }
}
