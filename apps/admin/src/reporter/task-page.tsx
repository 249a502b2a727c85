import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n/use-language.js';
import { isAnswered } from '../questionnaire/check-answers.js';
import type { Question } from '../questionnaire/definition.js';
import { TaskList } from '../ui/lists.js';
import { PageTitle } from '../ui/page-title.js';
import { Tag } from '../ui/tag.js';
import { DraftFrame } from './draft-frame.js';
import type { OpenDraft } from './use-draft.js';

/** The sections of the report with how far each is; answered in any order, left and come back to. */
export function TaskPage({ reportId }: { reportId: string }) {
  return <DraftFrame reportId={reportId}>{(open) => <Tasks open={open} />}</DraftFrame>;
}

function Tasks({ open }: { open: OpenDraft }) {
  const { t } = useTranslation('reporter');
  const label = useLabel();
  const { draft, definition, checked, pages } = open;
  const sections = definition.sections
    .map((section) => ({ section, questions: section.questions.filter(({ id }) => checked.relevant.includes(id)) }))
    .filter(({ questions }) => questions.length > 0)
    .map(({ section, questions }) => ({ section, questions, ...progress(questions) }));
  const done = sections.filter((section) => section.state === 'done').length;

  function progress(questions: readonly Question[]) {
    const answered = questions.filter((question) => isBegun(question, draft.answers[question.id])).length;
    const faulty = questions.some(({ id }) => checked.errors.some(({ field }) => field.split('.')[0] === id));
    const state = answered === 0 ? 'notStarted' : faulty ? 'started' : 'done';
    return { state } as const;
  }

  return (
    <>
      <PageTitle caption={t('tasks.reference', { reference: draft.reference })}>{t('tasks.title')}</PageTitle>
      <p>{t('tasks.progress', { done, count: sections.length })}</p>
      <TaskList
        tasks={sections.map(({ section, questions, state }) => ({
          key: section.id,
          name: label(section.label),
          to: `/report/${draft.reportId}/${firstPage(questions)}`,
          status: (
            <Tag tone={state === 'done' ? 'good' : state === 'started' ? 'info' : 'plain'}>
              {t(`tasks.state.${state}`)}
            </Tag>
          ),
        }))}
      />
      <p>
        <Link className="button button-primary" to={`/report/${draft.reportId}/check`}>
          {t('tasks.check')}
        </Link>
      </p>
      <p>{t('tasks.leave')}</p>
      <p>
        <Link to={`/report/${draft.reportId}/delete`}>{t('tasks.discard')}</Link>
      </p>
    </>
  );

  function firstPage(questions: { id: string }[]): string {
    const own = questions.filter(({ id }) => pages.some((page) => page.id === id));
    const open = own.find(({ id }) => !isAnswered(draft.answers[id]) && id !== 'facilityId');
    return (open ?? own[0] ?? questions[0])?.id ?? '';
  }
}

/** A new draft says of each use that it was not asked; that is where the answering begins, not where it ends. */
function isBegun(question: Question, answer: unknown): boolean {
  if (question.type !== 'consent') return isAnswered(answer);
  return Object.values(answer ?? {}).some((status) => status !== 'not_asked');
}
