import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable } from '../../ui/data-table.js';
import { SummaryList as Facts, type SummaryRow } from '../../ui/lists.js';
import { countryName } from '../../i18n/country-name.js';
import { useSeriesWords } from '../series/use-series-words.js';
import type { AgreementContent, AnyRecordDetail } from './record-answers.js';

/** What a record says, field by field of its kind. */
export function RecordFacts({ record }: { record: AnyRecordDetail }) {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  const language = useLanguage();
  const words = useSeriesWords();
  const lang = record.language ?? undefined;
  const said = (name: FactName, value: string | null): SummaryRow => ({
    key: name,
    name: t(`fact.${name}`),
    value: value ?? <span className="muted">{t('fact.notSaid')}</span>,
    ...(value && lang ? { lang } : {}),
  });
  const told = (name: FactName, value: SummaryRow['value']): SummaryRow => ({
    key: name,
    name: t(`fact.${name}`),
    value,
  });
  return (
    <>
      <Facts rows={rowsOf()} />
      {record.kind === 'agreement' && <Payments payments={record.content.payments} lang={lang} />}
    </>
  );

  function rowsOf(): SummaryRow[] {
    switch (record.kind) {
      case 'statement': {
        const { speaker, office, kind, date, place, medium, summary } = record.content;
        return [
          said('speaker', speaker),
          said('office', office),
          told('said', t([`statementKind.${kind}`, 'statementKind.claims'])),
          said('summary', summary),
          told('date', dates.edtf(date) || t('noDate')),
          said('place', place),
          said('medium', medium),
        ];
      }
      case 'agreement': {
        const { parties, reported, terms } = record.content;
        return [
          told('parties', parties.map((code) => countryName(code, language)).join(', ')),
          told('reported', dates.edtf(reported) || t('noDate')),
          said('terms', terms),
        ];
      }
      case 'media_item': {
        const { kind, publishedBy, shows, captured } = record.content;
        return [
          told('medium', t(`media.${kind}`)),
          said('publishedBy', publishedBy),
          said('shows', shows),
          told('captured', dates.edtf(captured) || t('noDate')),
        ];
      }
      case 'designation': {
        const { by, date, groups, designatedAs, note } = record.content;
        return [
          said('by', by),
          said('groups', groups.join(', ')),
          said('designatedAs', designatedAs),
          told('date', dates.edtf(date) || t('noDate')),
          said('note', note),
        ];
      }
      case 'statistic': {
        const { series, period, value, unit, population, method } = record.content;
        return [
          told('series', <Link to={`/series/${encodeURIComponent(series)}`}>{words.name(series, [unit])}</Link>),
          told('period', dates.edtf(period)),
          told('value', t([`public:unit.${unit}`, 'public:unit.other'], { value: dates.number(value), unit })),
          said('population', population),
          said('method', method),
        ];
      }
      default:
        return [];
    }
  }
}

type FactName =
  | 'speaker'
  | 'office'
  | 'said'
  | 'summary'
  | 'date'
  | 'place'
  | 'medium'
  | 'parties'
  | 'reported'
  | 'terms'
  | 'publishedBy'
  | 'shows'
  | 'captured'
  | 'by'
  | 'groups'
  | 'designatedAs'
  | 'note'
  | 'series'
  | 'period'
  | 'value'
  | 'population'
  | 'method';

/** What was paid or promised on somebody's word: amounts that differ stand side by side. */
function Payments({ payments, lang }: { payments: AgreementContent['payments']; lang: string | undefined }) {
  const { t } = useTranslation('context');
  const language = useLanguage();
  if (payments.length === 0) return null;
  return (
    <>
      <h2>{t('payments.title')}</h2>
      <DataTable
        caption={t('payments.title')}
        captionHidden
        rows={payments}
        keyOf={(_, at) => at}
        columns={[
          { key: 'amount', name: t('payments.amount'), cell: ({ amount, currency }) => money(amount, currency) },
          { key: 'note', name: t('payments.note'), cell: ({ note }) => <span lang={lang}>{note}</span> },
          { key: 'claimant', name: t('people.claimant'), cell: ({ claimant }) => claimant },
        ]}
      />
    </>
  );

  function money(amount: number | null, currency: string): string {
    if (amount === null) return t('payments.unknown');
    return new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
  }
}
