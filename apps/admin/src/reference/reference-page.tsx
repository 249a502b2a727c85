import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toProblem, ApiError, OfflineError } from '../api/problem.js';
import { FailedPage } from '../layout/message-pages.js';
import { Loading } from '../ui/loading.js';
import { PageTitle } from '../ui/page-title.js';
import { operationsByTag, type ApiDocument } from './document.js';
import { OperationView } from './operation-view.js';

/**
 * The API reference, drawn here from the OpenAPI document. The ready-made viewers break the content security policy,
 * call other hosts or fail accessibility rules, and none of that is needed to show an operation.
 */
export function ReferencePage({ document: address }: { document: string }) {
  const { t } = useTranslation('reference');
  const query = useQuery({ queryKey: ['openapi', address], queryFn: () => readDocument(address), staleTime: Infinity });
  if (!query.data)
    return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  const groups = operationsByTag(query.data);
  return (
    <>
      <PageTitle caption={t('version', { version: query.data.info.version })}>{t('title')}</PageTitle>
      <p>
        {t('lead')} <a href={address}>{t('document')}</a>
      </p>
      <nav aria-label={t('contents')} className="no-print">
        <ul>
          {groups.map(([tag, operations]) => (
            <li key={tag}>
              <a href={`#tag-${tag}`} onClick={(event) => leadTo(event, `tag-${tag}`)}>
                {tag || t('other')}
              </a>{' '}
              <span className="muted">({operations.length})</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(([tag, operations]) => (
        <section key={tag} aria-labelledby={`tag-${tag}`}>
          <h2 id={`tag-${tag}`} tabIndex={-1}>
            {tag || t('other')}
          </h2>
          {operations.map((operation) => (
            <OperationView key={operation.key} document={query.data} operation={operation} />
          ))}
        </section>
      ))}
    </>
  );
}

function leadTo(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

async function readDocument(address: string): Promise<ApiDocument> {
  const response = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => {
    throw new OfflineError();
  });
  if (!response.ok) throw new ApiError(await toProblem(response));
  return (await response.json()) as ApiDocument;
}
