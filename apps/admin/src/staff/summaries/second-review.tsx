import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../session/session.js';
import { ApiError, isStatus } from '../../api/problem.js';
import { usePublishSummary, useReturnSummary } from '../data/summaries.js';
import type { Finding, Summary } from '../data/summary-types.js';
import { Card } from '../parts/card.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import { fromSummary, summaryLanguages } from './draft-input.js';
import { FindingList } from './finding-list.js';
import { HighlightedText } from './highlighted-text.js';
import { PublicPreview } from './public-preview.js';
import { SourcesCard } from './sources-card.js';
import classes from './summary-form.module.css';

/** The second person reads what the public would read, what it rests on and what the check found, then publishes or returns it. */
export function SecondReview({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const { user, may } = useSession();
  const { findings } = summary;
  const isDrafter = user?.id === summary.drafter.id;
  return (
    <div className={classes.form}>
      <Card title={t('second.preview')}>
        <p>{t('second.previewLead')}</p>
        <PublicPreview summary={summary} />
      </Card>
      <FindingList draft={fromSummary(summary)} findings={findings} />
      <FoundInText summary={summary} findings={findings} />
      <SourcesCard summary={summary} />
      {may('summary.publish') && (
        <Card title={t('second.decide')}>
          {isDrafter ? <p>{t('second.ownDraft')}</p> : <Decide summary={summary} openFindings={findings.length} />}
        </Card>
      )}
    </div>
  );
}

function FoundInText({ summary, findings }: { summary: Summary; findings: Finding[] }) {
  const { body } = fromSummary(summary);
  return summaryLanguages.map((language) => {
    const own = findings.filter((finding) => finding.field === `body.${language}`);
    return (
      own.length > 0 && <HighlightedText key={language} text={body[language]} findings={own} language={language} />
    );
  });
}

function Decide({ summary, openFindings }: { summary: Summary; openFindings: number }) {
  const { t } = useWords();
  const publish = usePublishSummary(summary.id);
  const giveBack = useReturnSummary(summary.id);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  const returnIt = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') giveBack.mutate(reason.trim());
  };

  return (
    <>
      {openFindings > 0 ? <p>{t('second.blocked', { count: openFindings })}</p> : <p>{t('second.publishLead')}</p>}
      <Button disabled={openFindings > 0} loading={publish.isPending} onClick={() => publish.mutate(summary.revision)}>
        {t('second.publish')}
      </Button>
      <ProblemNotice error={publish.error} title={refusalTitle(publish.error, t)} />
      <Textarea
        mt="lg"
        label={t('second.returnReason')}
        description={t('second.returnHint')}
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isMissing ? t('fault.reason') : undefined}
      />
      <Button mt="xs" variant="default" loading={giveBack.isPending} onClick={returnIt}>
        {t('second.return')}
      </Button>
      <ProblemNotice error={giveBack.error} />
    </>
  );
}

function refusalTitle(error: unknown, t: (key: string) => string): string {
  if (error instanceof ApiError && error.code === 'reporting_organization') return t('second.reportingOrganization');
  if (error instanceof ApiError && error.code === 'same_person') return t('second.ownDraft');
  if (isStatus(error, 412)) return t('second.changed');
  return t('second.refused');
}
