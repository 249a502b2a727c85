import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '../api/types.js';
import { useDateWords } from '../dates/use-date-words.js';
import { useLabel } from '../i18n/use-language.js';
import { FailedPage } from '../layout/message-pages.js';
import { isAnswered } from '../questionnaire/check-answers.js';
import { questionsOf } from '../questionnaire/definition.js';
import { RequireSession } from '../session/require-session.js';
import { Banner } from '../ui/banner.js';
import { Details } from '../ui/details.js';
import { SummaryList } from '../ui/lists.js';
import { Loading } from '../ui/loading.js';
import { PageTitle } from '../ui/page-title.js';
import { Tag } from '../ui/tag.js';
import { useAnswerWords } from './answer-words.js';
import { answersOf } from './report-answers.js';
import { ReportConsents } from './report-consents.js';
import { ReportMessages } from './report-messages.js';
import { AddendumForm, WithdrawalForm } from './report-forms.js';
import { StateTag } from './state-tag.js';
import { useQuestionnaire } from './use-draft.js';
import { useReport } from './use-report.js';

/** One report as its organisation sees it: state in words, questions to answer, additions, consent, withdrawal. */
export function ReportPage({ reportId }: { reportId: string }) {
  return (
    <RequireSession permission="report.read_own">
      <Report reportId={reportId} />
    </RequireSession>
  );
}

const openStates = new Set(['submitted', 'queued', 'in_review', 'needs_information', 'accepted']);

function Report({ reportId }: { reportId: string }) {
  const { t } = useTranslation('later');
  const queryClient = useQueryClient();
  const dates = useDateWords();
  const query = useReport(reportId);
  const [done, setDone] = useState<string | null>(null);
  const report = query.data;
  if (!report) return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  const open = openStates.has(report.state);

  async function changed(words: string) {
    await queryClient.invalidateQueries({ queryKey: ['reports'] });
    setDone(words);
    window.scrollTo(0, 0);
  }

  return (
    <>
      {done && <Banner kind="success">{done}</Banner>}
      <PageTitle caption={t('report.caption')}>{report.reference}</PageTitle>
      <p className="report-line-head">
        <StateTag state={report.state} />
        {report.demo && <Tag tone="warn">{t('common:demo.tag')}</Tag>}
      </p>
      <p>{t(`stateMeaning.${report.state}`)}</p>
      <ReportMessages report={report} onAnswered={changed} />
      <Content report={report} />
      {report.addenda.length > 0 && (
        <section>
          <h2>{t('report.addendaTitle')}</h2>
          {report.addenda.map((addendum) => (
            <div className="message" key={addendum.id}>
              <p className="hint">{dates.moment(addendum.createdAt)}</p>
              <p>{addendum.text}</p>
            </div>
          ))}
        </section>
      )}
      {open && (
        <>
          <AddendumForm reportId={report.id} onDone={changed} />
          <ReportConsents report={report} onDone={changed} />
          {report.state !== 'accepted' && <WithdrawalForm reportId={report.id} onDone={changed} />}
        </>
      )}
      <History report={report} />
    </>
  );
}

function Content({ report }: { report: ReportDetail }) {
  const { t } = useTranslation('later');
  const label = useLabel();
  const words = useAnswerWords();
  const { data: definition } = useQuestionnaire();
  if (!definition) return null;
  const questions = questionsOf(definition);
  const answers = answersOf(report, questions);
  const shown = questions.filter(({ id, type }) => isAnswered(answers[id]) && type !== 'consent');
  return (
    <section>
      <h2>{t('report.contentTitle')}</h2>
      <SummaryList
        rows={shown.map((question) => ({
          key: question.id,
          name: label(question.label),
          value: words(question, answers[question.id], report.facility?.name ?? null),
          lang: question.id === 'narrative' ? (report.language ?? undefined) : undefined,
        }))}
      />
    </section>
  );
}

function History({ report }: { report: ReportDetail }) {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  if (report.transitions.length === 0) return null;
  return (
    <Details summary={t('report.historyTitle')}>
      <ul>
        {report.transitions.map((step) => (
          <li key={`${step.at}-${step.to}`}>
            {t('report.step', { at: dates.moment(step.at), state: t(`state.${step.to}`) })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
