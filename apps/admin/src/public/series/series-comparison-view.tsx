import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable } from '../../ui/data-table.js';
import { SourceLink } from '../context/source-link.js';
import type { SeriesComparison, SeriesValue } from './series-answers.js';

/** Each value of one period against each of the other, both with their sources, and what the difference cannot tell. */
export function SeriesComparisonView({ comparison }: { comparison: SeriesComparison }) {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  const language = useLanguage();
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const { from, to, changes } = comparison;
  const find = (values: readonly SeriesValue[], slug: string) => values.find((value) => value.slug === slug);
  return (
    <DataTable
      caption={t('series.compareCaption', { from: dates.edtf(from.period), to: dates.edtf(to.period) })}
      rows={changes}
      keyOf={(change) => `${change.from} ${change.to}`}
      columns={[
        {
          key: 'from',
          name: dates.edtf(from.period),
          cell: (change) => <Value value={find(from.values, change.from)} />,
        },
        { key: 'to', name: dates.edtf(to.period), cell: (change) => <Value value={find(to.values, change.to)} /> },
        {
          key: 'difference',
          name: t('series.difference'),
          cell: ({ difference }) => (difference === null ? t('series.notComparable') : percent.format(difference)),
          numeric: true,
        },
        {
          key: 'percent',
          name: t('series.percent'),
          cell: (change) =>
            change.percent === null ? t('series.notComparable') : `${percent.format(change.percent)} %`,
          numeric: true,
        },
        { key: 'care', name: t('series.care'), cell: ({ differs, unstated }) => careWords(differs, unstated) },
      ]}
    />
  );

  function careWords(differs: SeriesComparison['changes'][number]['differs'], unstated: typeof differs): string {
    const named = (bases: typeof differs) => bases.map((one) => t(`series.basis.${one}`)).join(', ');
    return [
      differs.length > 0 && t('series.differs', { what: named(differs) }),
      unstated.length > 0 && t('series.unstated', { what: named(unstated) }),
    ]
      .filter(Boolean)
      .join(' ');
  }
}

function Value({ value }: { value: SeriesValue | undefined }) {
  const { t } = useTranslation(['context', 'public']);
  const dates = useDateWords();
  if (!value) return null;
  const unit = value.unit;
  return (
    <>
      <strong>{t([`public:unit.${unit}`, 'public:unit.other'], { value: dates.number(value.value), unit })}</strong>
      <span className="hint source-facts">{value.claimant}</span>
      {value.sources.map((source) => (
        <span key={source.id} className="source-facts">
          <SourceLink source={source} />
        </span>
      ))}
    </>
  );
}
