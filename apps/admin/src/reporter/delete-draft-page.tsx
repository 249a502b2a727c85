import { Link } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineError } from '../api/problem.js';
import { problemWords } from '../api/problem-words.js';
import { isAnswered } from '../questionnaire/check-answers.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { SummaryList } from '../ui/lists.js';
import { PageTitle } from '../ui/page-title.js';
import { DraftFrame } from './draft-frame.js';
import { drafts } from './draft-store.js';
import type { OpenDraft } from './use-draft.js';

/** Asks before a draft is deleted for good, says what goes and what stays, and deletes it on the server and on this page. */
export function DeleteDraftPage({ reportId }: { reportId: string }) {
  const [deleted, setDeleted] = useState<string | null>(null);
  if (deleted !== null) return <Deleted reference={deleted} />;
  return <DraftFrame reportId={reportId}>{(open) => <Confirmation open={open} onDeleted={setDeleted} />}</DraftFrame>;
}

function Confirmation({ open: { draft, pages }, onDeleted }: { open: OpenDraft; onDeleted: (words: string) => void }) {
  const { t } = useTranslation('later');
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const answered = pages.filter(({ id }) => isAnswered(draft.answers[id])).length;

  async function onDelete() {
    setBusy(true);
    setError(null);
    try {
      await drafts.discard(draft.reportId);
      onDeleted(draft.reference);
      drafts.forget(draft.reportId);
      await queryClient.invalidateQueries({ queryKey: ['reports'] });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <>
      {error !== null && (
        <Banner kind="warning">{error instanceof OfflineError ? t('discard.offline') : problemWords(t, error)}</Banner>
      )}
      <PageTitle caption={t('discard.caption', { reference: draft.reference })}>{t('discard.title')}</PageTitle>
      <p>{t('discard.lead')}</p>
      <SummaryList
        rows={[
          { key: 'place', name: t('discard.place'), value: draft.facilityName ?? words(draft.answers['facilityText']) },
          { key: 'answers', name: t('discard.begun'), value: t('discard.answers', { count: answered }) },
        ]}
      />
      <div className="button-row">
        <Button kind="warning" busy={busy} busyWords={t('discard.busy')} onClick={() => void onDelete()}>
          {t('discard.action')}
        </Button>
        <Link className="button button-secondary" to={`/report/${draft.reportId}`}>
          {t('discard.keep')}
        </Link>
      </div>
    </>
  );
}

function words(answer: unknown): string {
  return typeof answer === 'string' ? answer : '';
}

function Deleted({ reference }: { reference: string }) {
  const { t } = useTranslation('later');
  // The button that was pressed is gone, and the focus with it.
  useEffect(() => document.getElementById('main')?.focus({ preventScroll: true }), []);
  return (
    <>
      <PageTitle>{t('discard.doneTitle')}</PageTitle>
      <p>{t('discard.done', { reference })}</p>
      <p>
        <Link className="button button-primary" to="/reports">
          {t('discard.toReports')}
        </Link>
      </p>
    </>
  );
}
