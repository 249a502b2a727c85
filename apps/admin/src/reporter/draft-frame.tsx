import { Navigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemWords } from '../api/problem-words.js';
import { FailedPage } from '../layout/message-pages.js';
import { RequireSession } from '../session/require-session.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { drafts } from './draft-store.js';
import { useDraft, type OpenDraft } from './use-draft.js';

/** Every page of one draft: opens it, says how saving went, and keeps the answers when saving failed. */
export function DraftFrame({ reportId, children }: { reportId: string; children: (open: OpenDraft) => ReactNode }) {
  return (
    <RequireSession permission="report.submit">
      <OpenedDraft reportId={reportId}>{children}</OpenedDraft>
    </RequireSession>
  );
}

function OpenedDraft({ reportId, children }: { reportId: string; children: (open: OpenDraft) => ReactNode }) {
  const { open, error, sent, retry } = useDraft(reportId);
  useWarningBeforeLoss();
  if (sent && !open) return <Navigate to={`/reports/${reportId}`} replace />;
  if (!open) return error ? <FailedPage error={error} retry={retry} /> : <Loading />;
  return (
    <>
      {children(open)}
      <SaveLine open={open} />
    </>
  );
}

function SaveLine({ open: { draft, definition } }: { open: OpenDraft }) {
  const { t } = useTranslation('reporter');
  const isHalf = Object.keys(draft.halves).length > 0 && draft.state === 'saved';
  const words =
    draft.state === 'unsaved'
      ? t('draft.unsaved', { reason: problemWords(t, draft.error) })
      : t(isHalf ? 'draft.half' : `draft.${draft.state}`);
  return (
    <div className="save-line no-print">
      <p className={draft.state === 'unsaved' ? 'fault' : 'hint'} role="status">
        {words}
      </p>
      {draft.state === 'unsaved' && (
        <Button kind="secondary" onClick={() => void drafts.save(draft.reportId, definition)}>
          {t('draft.saveAgain')}
        </Button>
      )}
    </div>
  );
}

/** Closing the tab with unsaved answers asks first; "Exit this page" never does. */
function useWarningBeforeLoss(): void {
  useEffect(() => {
    function warn(event: BeforeUnloadEvent) {
      if (drafts.hasUnsaved() && document.documentElement.className !== 'exiting') event.preventDefault();
    }
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
