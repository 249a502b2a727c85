import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../ui/page-title.js';
import { CopyText } from './copy-text.js';

/** How to take data along: first calls, limits, what to be careful about. */
export function DataPage() {
  const { t } = useTranslation('public');
  const at = (path: string) => new URL(path, window.location.href).href;
  return (
    <>
      <PageTitle>{t('data.title')}</PageTitle>
      <p>{t('data.lead')}</p>
      <h2>{t('data.startTitle')}</h2>
      <CopyText name={t('data.first')} text={`curl '${at('/v1/summaries?limit=5')}'`} />
      <CopyText name={t('data.csv')} text={`curl -o summaries.csv '${at('/v1/summaries.csv')}'`} />
      <CopyText name={t('data.counts')} text={`curl '${at('/v1/statistics?by=category,year&measure=summaries')}'`} />
      <p>{t('data.paging')}</p>
      <h2>{t('data.changesTitle')}</h2>
      <p>{t('data.changes')}</p>
      <CopyText name={t('data.changesCall')} text={`curl '${at('/v1/changes?since=0')}'`} />
      <h2>{t('data.limitsTitle')}</h2>
      <p>{t('data.limits')}</p>
      <h2>{t('data.careTitle')}</h2>
      <ul>
        {(['care1', 'care2', 'care3', 'care4'] as const).map((line) => (
          <li key={line}>{t(`data.${line}`)}</li>
        ))}
      </ul>
      <h2>{t('data.moreTitle')}</h2>
      <ul>
        <li>
          <Link to="/reference">{t('nav.reference')}</Link>
        </li>
        <li>
          <a href="/v1/openapi.json">{t('data.document')}</a>
        </li>
        <li>
          <a href="/v1/taxonomy">{t('data.codebook')}</a>
        </li>
        <li>
          <a href="/v1/availability">{t('data.availability')}</a>
        </li>
      </ul>
    </>
  );
}
