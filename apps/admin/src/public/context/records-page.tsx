import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import { useCursorList } from '../../api/use-cursor-list.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { FailedPage } from '../../layout/message-pages.js';
import { LoadMore } from '../../ui/lists.js';
import { Loading } from '../../ui/loading.js';
import { PageTitle } from '../../ui/page-title.js';
import { Tag } from '../../ui/tag.js';
import { countryName } from '../../i18n/country-name.js';
import { useFacilities } from '../queries.js';
import { PeriodForm, periodFrom } from './period-form.js';
import type { AnyRecordItem } from './record-answers.js';
import { mainText } from './main-text.js';
import { recordFiltersFrom, recordKinds, type RecordFilters } from './record-kinds.js';
import { RecordLink } from './record-link.js';
import { SelectView } from './select-view.js';
import { useLook } from './use-look.js';
import './context.css';

/** Every published record around places, of all kinds, narrowed by what stands in the address. */
export function RecordsPage() {
  const { t } = useTranslation('context');
  const search = useSearch({ strict: false });
  const filters = recordFiltersFrom(search);
  const period = periodFrom(search);
  const query = { ...filters, ...period };
  const list = useCursorList<AnyRecordItem>(['records'], research, '/context', query);
  const look = useLook();
  return (
    <>
      <PageTitle>{t('records.title')}</PageTitle>
      <p>{t('records.lead')}</p>
      <RecordFilterFields filters={filters} countries={list.items.flatMap(({ countries }) => countries)} />
      <PeriodForm key={JSON.stringify(period)} id="period" period={period} onApply={look} />
      {list.pending && <Loading />}
      {list.error && <FailedPage error={list.error} retry={list.retry} />}
      {!list.pending && !list.error && list.items.length === 0 && <p>{t('records.none')}</p>}
      <ul className="summary-items">
        {list.items.map((record) => (
          <li key={record.slug}>
            <RecordLine record={record} />
          </li>
        ))}
      </ul>
      <LoadMore more={list.more} busy={list.loadingMore} onMore={list.loadMore} />
      <p className="no-print">
        <a href={`/v1/context.csv?${new URLSearchParams(query).toString()}`}>{t('record.asCsv')}</a>
        {' · '}
        <Link to="/series">{t('series.toList')}</Link>
      </p>
    </>
  );
}

function RecordFilterFields({ filters, countries }: { filters: RecordFilters; countries: readonly string[] }) {
  const { t } = useTranslation('context');
  const language = useLanguage();
  const look = useLook();
  const facilities = useFacilities().data?.items ?? [];
  const known = [filters.country, ...countries, ...facilities.map(({ country }) => country)];
  const codes = [...new Set(known.filter((code) => code !== undefined))].toSorted();
  const places = facilities.map(({ slug, name }) => ({ value: slug, words: name }));
  const any = { value: '', words: t('records.any') };
  return (
    <div className="field-row no-print">
      <SelectView
        id="kind"
        label={t('records.kind')}
        value={filters.kind ?? ''}
        options={[any, ...recordKinds.map((kind) => ({ value: kind, words: t(`timeline.kinds.${eventOf(kind)}`) }))]}
        onChange={(kind) => look({ kind })}
      />
      <SelectView
        id="country"
        label={t('records.country')}
        value={filters.country ?? ''}
        options={[any, ...codes.map((code) => ({ value: code, words: countryName(code, language) }))]}
        onChange={(country) => look({ country })}
      />
      <SelectView
        id="facility"
        label={t('records.facility')}
        value={filters.facility ?? ''}
        options={[any, ...places]}
        onChange={(facility) => look({ facility })}
      />
    </div>
  );
}

function RecordLine({ record }: { record: AnyRecordItem }) {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  return (
    <>
      <h2 className="statement-speaker">
        <RecordLink record={record} /> <Tag tone="info">{t(`record.kind.${record.kind}`)}</Tag>
      </h2>
      <p className="hint">
        {[dates.edtf(record.happened?.text) || t('noDate'), t('records.claimant', { claimant: record.claimant })].join(
          ' · ',
        )}
      </p>
      <p lang={record.language ?? undefined}>{mainText(record)}</p>
    </>
  );
}

/** Timelines name orders by what became of them. */
function eventOf(kind: (typeof recordKinds)[number]) {
  return kind === 'legal_order' ? 'order_event' : kind;
}
