import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/problem.js';
import { useDateWords } from '../dates/use-date-words.js';
import { useLabel } from '../i18n/use-language.js';
import { FailedPage } from '../layout/message-pages.js';
import { Banner } from '../ui/banner.js';
import { DataTable } from '../ui/data-table.js';
import { Details } from '../ui/details.js';
import { SummaryList } from '../ui/lists.js';
import { Loading } from '../ui/loading.js';
import { PageTitle } from '../ui/page-title.js';
import { Tag } from '../ui/tag.js';
import { CopyText } from './copy-text.js';
import { Norms } from './norms.js';
import { useSummary } from './queries.js';
import { TombstonePage } from './tombstone-page.js';
import type { SummaryDetail, Tombstone } from './types.js';
import { useLocalText } from './use-local-text.js';

/** One summary, or one of its versions, or what is left of it after a retraction. */
export function SummaryPage({ id, version }: { id: string; version?: number }) {
  const query = useSummary(id, version);
  if (query.data) return <Summary summary={query.data} asked={version} />;
  if (query.error instanceof ApiError && query.error.status === 410) {
    return <TombstonePage tombstone={query.error.problem['tombstone'] as Tombstone | undefined} />;
  }
  return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
}

function Summary({ summary, asked }: { summary: SummaryDetail; asked: number | undefined }) {
  const { t } = useTranslation('public');
  const label = useLabel();
  const dates = useDateWords();
  const title = useLocalText(summary.title);
  const body = useLocalText(summary.body);
  const newest = Math.max(summary.version, ...summary.versions.map(({ version }) => version));
  const address = new URL(`/summaries/${summary.id}`, window.location.href).href;

  return (
    <article>
      {asked !== undefined && asked < newest && (
        <Banner kind="notice">
          {t('summary.old', { version: asked })}{' '}
          <Link to={`/summaries/${summary.id}`}>{t('summary.newest', { version: newest })}</Link>
        </Banner>
      )}
      {newest > 1 && asked === undefined && (
        <Banner kind="notice">{t('summary.corrected', { version: newest })}</Banner>
      )}
      <div lang={title.lang}>
        <PageTitle caption={<span lang={undefined}>{t('summary.caption')}</span>}>{title.text}</PageTitle>
      </div>
      <p className="tags">
        <Tag tone="info">{t('summary.proofTag', { words: label(summary.proof.label) })}</Tag>
        {summary.contested && <Tag tone="warn">{t('summary.contested')}</Tag>}
        {summary.demo && <Tag tone="warn">{t('common:demo.tag')}</Tag>}
      </p>
      {body.other && <p className="hint">{t('summary.onlyOther')}</p>}
      <div lang={body.lang} className="prose">
        {body.text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <h2>{t('summary.factsTitle')}</h2>
      <SummaryList
        rows={[
          {
            key: 'facility',
            name: t('summary.facility'),
            value: <Link to={`/facilities/${summary.facility.slug}`}>{summary.facility.name}</Link>,
          },
          { key: 'period', name: t('summary.period'), value: dates.edtf(summary.period) },
          {
            key: 'proof',
            name: t('summary.proof'),
            value: t('summary.proofLevel', { level: summary.proof.level, words: label(summary.proof.label) }),
          },
          {
            key: 'sources',
            name: t('summary.sourcesName'),
            value: t('summary.sources', { count: summary.independentSources }),
          },
          {
            key: 'affected',
            name: t('summary.affected'),
            value: summary.affected
              ? t('summary.band', { band: summary.affected.band.replace('-', '–') })
              : t('summary.affectedUnknown'),
          },
          { key: 'published', name: t('summary.published'), value: dates.day(summary.publishedAt) },
        ]}
      />
      <h2>{t('summary.normsTitle')}</h2>
      <p className="hint">{t('summary.normsHint')}</p>
      <Norms categories={summary.categories} />
      <h2>{t('summary.versionsTitle')}</h2>
      <DataTable
        caption={t('summary.versionsTitle')}
        captionHidden
        rows={summary.versions}
        keyOf={(one) => one.version}
        columns={[
          {
            key: 'version',
            name: t('summary.version'),
            cell: (one) => (
              <Link to={`/summaries/${summary.id}/versions/${one.version}`}>
                {t('summary.versionNumber', { version: one.version })}
              </Link>
            ),
          },
          { key: 'date', name: t('summary.published'), cell: (one) => dates.day(one.publishedAt) },
          { key: 'hash', name: t('summary.hash'), cell: (one) => <code className="hash">{one.hash}</code> },
        ]}
      />
      <h2>{t('summary.citeTitle')}</h2>
      <CopyText
        name={t('summary.citation')}
        text={t('summary.cite', {
          title: title.text,
          version: summary.version,
          date: summary.publishedAt,
          url: `${address}/versions/${summary.version}`,
        })}
      />
      <Details summary={t('summary.methodTitle')} printed>
        <p>{label(summary.method)}</p>
      </Details>
    </article>
  );
}
