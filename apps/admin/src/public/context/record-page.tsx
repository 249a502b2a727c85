import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLabel, useLanguage } from '../../i18n/use-language.js';
import { FailedPage } from '../../layout/message-pages.js';
import { SummaryList as Facts } from '../../ui/lists.js';
import { Loading } from '../../ui/loading.js';
import { PageTitle } from '../../ui/page-title.js';
import { countryName } from '../../i18n/country-name.js';
import type { AnyRecordDetail } from './record-answers.js';
import { RecordFacts } from './record-facts.js';
import { pageOfRecord } from './record-link.js';
import { RecordPairs } from './record-pairs.js';
import { useRecord } from './record-queries.js';
import { RelationList } from './relation-list.js';
import { SourceList } from './source-list.js';
import './context.css';

/** The record of the address; kinds with a page of their own make are shown there. */
export function RecordRoute() {
  const { slug = '' } = useParams({ strict: false });
  const query = useRecord(slug);
  if (!query.data)
    return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  const page = pageOfRecord(query.data);
  return page.startsWith('/context/') ? <RecordPage key={slug} record={query.data} /> : <Navigate to={page} replace />;
}

/** One record: what it says, what answers or contradicts it, what it touches, and what it rests on. */
function RecordPage({ record }: { record: AnyRecordDetail }) {
  const { t } = useTranslation('context');
  const label = useLabel();
  return (
    <article>
      <PageTitle caption={t(`record.kind.${record.kind}`)}>{label(record.title)}</PageTitle>
      <p>{t('record.lead', { claimant: record.claimant })}</p>
      <RecordFacts record={record} />
      <RecordPairs record={record} />
      <h2>{t('relations.title')}</h2>
      <RelationList relations={record.relations} />
      <RecordReach record={record} />
      <h2>{t('sources.title')}</h2>
      <SourceList sources={record.sources} />
      <p className="no-print">
        <a href={`/v1/context/${record.slug}`}>{t('record.asData')}</a>
      </p>
    </article>
  );
}

/** Countries and places that a record touches, and which version of it this is. */
export function RecordReach({ record }: { record: AnyRecordDetail }) {
  const { t } = useTranslation('context');
  const language = useLanguage();
  const dates = useDateWords();
  const links = (items: readonly { readonly to: string; readonly words: string }[]) =>
    items.map(({ to, words }, at) => (
      <span key={to}>
        {at > 0 && ', '}
        <Link to={to}>{words}</Link>
      </span>
    ));
  return (
    <>
      <h2>{t('record.reachTitle')}</h2>
      <Facts
        rows={[
          {
            key: 'places',
            name: t('record.places'),
            value: record.facilities.length > 0 && (
              <>{links(record.facilities.map(({ slug, name }) => ({ to: `/facilities/${slug}`, words: name })))}</>
            ),
          },
          {
            key: 'countries',
            name: t('record.countries'),
            value: record.countries.length > 0 && (
              <>
                {links(
                  record.countries.map((code) => ({ to: `/countries/${code}`, words: countryName(code, language) })),
                )}
              </>
            ),
          },
          { key: 'published', name: t('record.published'), value: dates.edtf(record.publishedAt) },
          { key: 'version', name: t('record.version'), value: <code className="hash">SHA-256 {record.hash}</code> },
        ]}
      />
    </>
  );
}
