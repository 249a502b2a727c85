import { useTranslation } from 'react-i18next';
import { isStatus } from '../api/problem.js';
import { problemWords } from '../api/problem-words.js';
import { Button } from '../ui/button.js';
import { PageTitle } from '../ui/page-title.js';

/** No page here, or not for this person: both read alike. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('notFound.title')}</PageTitle>
      <p>{t('notFound.words')}</p>
    </>
  );
}

export function ForbiddenPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('forbidden.title')}</PageTitle>
      <p>{t('forbidden.words')}</p>
    </>
  );
}

/** Something could not be read: says what, and offers to try again. */
export function FailedPage({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  if (isStatus(error, 404)) return <NotFoundPage />;
  if (isStatus(error, 403)) return <ForbiddenPage />;
  return (
    <>
      <PageTitle>{t('failed.title')}</PageTitle>
      <p role="alert">{problemWords(t, error)}</p>
      {retry && <Button onClick={retry}>{t('failed.retry')}</Button>}
    </>
  );
}
