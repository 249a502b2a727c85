import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../layout/message-pages.js';
import { useLabel } from '../i18n/use-language.js';
import { checkAnswers } from '../questionnaire/check-answers.js';
import type { Answers, Question, QuestionnaireDefinition } from '../questionnaire/definition.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type Fault } from '../ui/error-summary.js';
import { useWindowTitle } from '../ui/page-title.js';
import { DraftFrame } from './draft-frame.js';
import { drafts } from './draft-store.js';
import { QuestionControl } from './question-control.js';
import { useFaultWords } from './use-fault-words.js';
import type { OpenDraft } from './use-draft.js';

/** One question on a page. Checked on Continue, and saved whichever way the page is left. */
export function QuestionPage({ reportId, questionId }: { reportId: string; questionId: string }) {
  return (
    <DraftFrame reportId={reportId}>
      {(open) => {
        const question = open.pages.find(({ id }) => id === questionId);
        return question ? <QuestionForm key={question.id} open={open} question={question} /> : <NotFoundPage />;
      }}
    </DraftFrame>
  );
}

/** Saves when another page of the form opens, and when the person turns to something else: a phone may not come back. */
function useSavedOnLeaving(reportId: string, definition: QuestionnaireDefinition): void {
  useEffect(() => {
    const save = () => void drafts.save(reportId, definition);
    const onHide = () => document.visibilityState === 'hidden' && save();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      save();
    };
  }, [reportId, definition]);
}

function QuestionForm({ open, question }: { open: OpenDraft; question: Question }) {
  const { t } = useTranslation('reporter');
  const label = useLabel();
  const navigate = useNavigate();
  const faultWords = useFaultWords();
  const search: { from?: string } = useSearch({ strict: false });
  const { draft, definition, pages } = open;
  const at = pages.findIndex(({ id }) => id === question.id);
  const section = definition.sections.find(({ questions }) => questions.some(({ id }) => id === question.id));
  const [faults, setFaults] = useState<Fault[]>([]);
  const half = draft.halves[question.id];
  useWindowTitle(label(question.label), faults.length > 0);
  useSavedOnLeaving(draft.reportId, definition);

  function onAnswer(changes: Answers, facilityName?: string | null) {
    drafts.answer(draft.reportId, changes, facilityName);
  }

  async function onContinue(event: FormEvent) {
    event.preventDefault();
    const found = findFaults();
    setFaults(found);
    if (found.length > 0) return;
    void drafts.save(draft.reportId, definition);
    await navigate({ to: nextPlace() });
  }

  function findFaults(): Fault[] {
    if (half) return [{ field: question.id, words: half.words }];
    const now = drafts.get(draft.reportId)?.answers ?? draft.answers;
    const mine = new Set(question.id === 'facilityId' ? ['facilityId', 'facilityText'] : [question.id]);
    return checkAnswers(definition, now)
      .errors.filter(({ field }) => mine.has(field.split('.')[0] ?? ''))
      .map((fault) => ({ field: controlId(fault.field), words: faultWords(question, fault) }));
  }

  function controlId(field: string): string {
    return field === 'facilityText' ? 'facilityId' : field.replace('.', '-');
  }

  function nextPlace(): string {
    const base = `/report/${draft.reportId}`;
    if (search.from === 'check') return `${base}/check`;
    // The pages as they are now: the answer just given may have opened or closed follow-up questions.
    const asked = new Set(checkAnswers(definition, drafts.get(draft.reportId)?.answers ?? {}).relevant);
    const all = definition.sections.flatMap(({ questions }) => questions);
    const rest = all.slice(all.findIndex(({ id }) => id === question.id) + 1);
    const next = rest.find(({ id }) => asked.has(id) && id !== 'facilityText');
    return next ? `${base}/${next.id}` : `${base}/check`;
  }

  return (
    <form noValidate onSubmit={(event) => void onContinue(event)}>
      <p className="no-print">
        <Link to={backPlace()}>{t('common:back')}</Link>
      </p>
      <ErrorSummary faults={faults} />
      <p className="caption">
        {t('question.where', { section: label(section?.label), at: at + 1, count: pages.length })}
      </p>
      <QuestionControl
        question={question}
        answers={draft.answers}
        facilityName={draft.facilityName}
        onAnswer={onAnswer}
        half={half}
        onHalf={(typed) => drafts.answerHalf(draft.reportId, question.id, typed)}
        faults={faults}
      />
      <div className="button-row">
        <Button type="submit">{t('common:continue')}</Button>
        <Link className="button button-secondary" to={`/report/${draft.reportId}`}>
          {t('question.toTasks')}
        </Link>
      </div>
    </form>
  );

  function backPlace(): string {
    const base = `/report/${draft.reportId}`;
    if (search.from === 'check') return `${base}/check`;
    const before = pages[at - 1];
    return before ? `${base}/${before.id}` : base;
  }
}
