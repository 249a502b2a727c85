import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, OfflineError } from '../api/problem.js';
import { problemWords } from '../api/problem-words.js';
import { useLabel } from '../i18n/use-language.js';
import type { Question } from '../questionnaire/definition.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { SummaryList } from '../ui/lists.js';
import { PageTitle } from '../ui/page-title.js';
import { CheckFaults } from './check-faults.js';
import { DraftFrame } from './draft-frame.js';
import { drafts } from './draft-store.js';
import { useAnswerWords } from './answer-words.js';
import type { OpenDraft } from './use-draft.js';

/** All answers before sending, each with its way back. */
export function CheckPage({ reportId }: { reportId: string }) {
  return <DraftFrame reportId={reportId}>{(open) => <CheckAnswersForm open={open} />}</DraftFrame>;
}

function CheckAnswersForm({ open }: { open: OpenDraft }) {
  const { t } = useTranslation('reporter');
  const label = useLabel();
  const words = useAnswerWords();
  const { draft, definition, checked, pages } = open;
  const [tried, setTried] = useState(false);
  const sending = useSending(open);
  const refused = sending.error instanceof ApiError ? (sending.error.problem.errors ?? []) : [];
  const faults = tried ? [...checked.errors, ...refused] : [];

  return (
    <>
      <CheckFaults open={open} faults={faults} />
      {sending.error !== null && refused.length === 0 && (
        <Banner kind={sending.error instanceof OfflineError ? 'notice' : 'warning'}>
          {sending.error instanceof OfflineError ? t('check.waiting') : problemWords(t, sending.error)}
        </Banner>
      )}
      <PageTitle caption={t('tasks.reference', { reference: draft.reference })} hasErrors={faults.length > 0}>
        {t('check.title')}
      </PageTitle>
      {definition.sections.map((section) => {
        const shown = section.questions.filter(({ id }) => pages.some((page) => page.id === id));
        if (shown.length === 0) return null;
        return (
          <section key={section.id} aria-labelledby={`section-${section.id}`}>
            <h2 id={`section-${section.id}`}>{label(section.label)}</h2>
            <SummaryList
              rows={shown.map((question) => ({
                key: question.id,
                name: label(question.label),
                value: answerOf(question),
                lang: question.id === 'narrative' ? narrativeLanguage() : undefined,
                change: {
                  to: `/report/${draft.reportId}/${question.id}`,
                  search: { from: 'check' },
                  changes: label(question.label),
                },
              }))}
            />
          </section>
        );
      })}
      <div className="no-print">
        <h2>{t('check.sendTitle')}</h2>
        <p>{t('check.sendWords')}</p>
        <div className="button-row">
          <Button busy={sending.busy} busyWords={t('check.sending')} onClick={() => onSend()}>
            {t('check.send')}
          </Button>
        </div>
      </div>
    </>
  );

  function onSend() {
    setTried(true);
    if (checked.errors.length === 0) void sending.send();
    else window.scrollTo(0, 0);
  }

  function answerOf(question: Question): string {
    const answer = checked.answers[question.id];
    if (question.type === 'facility' && answer === undefined) return String(checked.answers['facilityText'] ?? '');
    return words(question, answer, draft.facilityName);
  }

  function narrativeLanguage(): string | undefined {
    const language = checked.answers['language'];
    return typeof language === 'string' && language !== 'und' ? language : undefined;
  }
}

/** Sends once; without a connection it waits and tries again by itself when the connection is back. */
function useSending({ draft, definition }: OpenDraft) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const waiting = error instanceof OfflineError;

  async function send() {
    setBusy(true);
    setError(null);
    try {
      await drafts.submit(draft.reportId, definition);
      await queryClient.invalidateQueries({ queryKey: ['reports'] });
      await navigate({ to: `/report/${draft.reportId}/sent` });
      drafts.forget(draft.reportId);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  const again = useRef(send);
  again.current = send;
  useEffect(() => {
    if (!waiting) return;
    const onOnline = () => void again.current();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, [waiting]);

  return { busy, error, send };
}
