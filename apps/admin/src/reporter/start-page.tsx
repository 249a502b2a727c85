import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../api/client.js';
import { insiders } from '../api/doors.js';
import { problemWords } from '../api/problem-words.js';
import type { SubmittedReport } from '../api/types.js';
import { RequireSession } from '../session/require-session.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { PageTitle } from '../ui/page-title.js';

/** What a person should know before the first question: who reads it, what may become public, how to leave. */
export function StartPage() {
  return (
    <RequireSession permission="report.submit">
      <BeforeYouBegin />
    </RequireSession>
  );
}

function BeforeYouBegin() {
  const { t } = useTranslation('reporter');
  const navigate = useNavigate();
  const key = useRef(newIdempotencyKey());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function start() {
    setBusy(true);
    setError(null);
    try {
      const draft = await insiders.post<SubmittedReport>('/reports', { draft: true }, { idempotencyKey: key.current });
      await navigate({ to: `/report/${draft.id}` });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      {error !== null && <Banner kind="warning">{problemWords(t, error)}</Banner>}
      <PageTitle>{t('start.title')}</PageTitle>
      <p>{t('start.lead')}</p>
      <h2>{t('start.whoTitle')}</h2>
      <p>{t('start.who')}</p>
      <h2>{t('start.publicTitle')}</h2>
      <p>{t('start.public')}</p>
      <h2>{t('start.riskTitle')}</h2>
      <p>{t('start.risk')}</p>
      <p>{t('start.exit')}</p>
      <Details summary={t('start.needTitle')}>
        <p>{t('start.need')}</p>
      </Details>
      <Button busy={busy} onClick={() => void start()}>
        {t('start.action')}
      </Button>
    </>
  );
}
