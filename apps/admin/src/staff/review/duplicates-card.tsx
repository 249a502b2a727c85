import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useJudgeDuplicate } from '../data/moderation.js';
import type { NearDuplicate, ReportDetail } from '../data/report-types.js';
import { Card } from '../parts/card.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import { WordDiff } from '../parts/word-diff-view.js';
import classes from './duplicates-card.module.css';
import type { DecisionDraft } from './use-decision-draft.js';

/** Reports that read alike, each beside this one with the words that differ marked. */
export function DuplicatesCard({
  report,
  duplicates,
  draft,
}: {
  report: ReportDetail;
  duplicates: NearDuplicate[];
  draft: DecisionDraft;
}) {
  const { t } = useWords();
  return (
    <Card title={t('duplicates.title')}>
      {duplicates.length === 0 && <p>{t('duplicates.none')}</p>}
      {duplicates.map((duplicate) => (
        <Duplicate key={duplicate.reportId} report={report} duplicate={duplicate} draft={draft} />
      ))}
    </Card>
  );
}

function Duplicate({
  report,
  duplicate,
  draft,
}: {
  report: ReportDetail;
  duplicate: NearDuplicate;
  draft: DecisionDraft;
}) {
  const { t, number, period } = useWords();
  const judge = useJudgeDuplicate(report.id);
  const shared = (['sameFacility', 'samePeriod', 'sameOrganization'] as const).filter((name) => duplicate[name]);
  const percent = number(Math.round(duplicate.similarity * 100));
  return (
    <article className={classes.duplicate}>
      <h3>
        <Link to={`/staff/reports/${duplicate.reportId}`}>{duplicate.reference}</Link>
      </h3>
      <p>
        {t('duplicates.similarity', { percent })}
        {shared.map((name) => ` · ${t(`duplicates.${name}`)}`)} · {period(duplicate.occurred)}
      </p>
      {duplicate.verdict && <p>{t(`duplicates.verdict.${duplicate.verdict}`)}</p>}
      <details>
        <summary className={classes.summary}>{t('duplicates.compare')}</summary>
        <WordDiff
          left={report.narrative ?? ''}
          right={duplicate.narrative}
          leftName={t('duplicates.thisReport', { reference: report.reference })}
          rightName={duplicate.reference}
        />
      </details>
      <Group gap="xs">
        <Button
          variant="default"
          onClick={() => {
            draft.change({
              duplicateOf: duplicate.reportId,
              duplicateReference: duplicate.reference,
              outcome: 'mark_duplicate',
            });
            requestAnimationFrame(() => draft.form.current?.focus());
          }}
          aria-label={t('duplicates.markOne', { reference: duplicate.reference })}
        >
          {t('duplicates.mark')}
        </Button>
        {(['related', 'not_duplicate'] as const).map((verdict) => (
          <Button
            key={verdict}
            variant="default"
            aria-pressed={duplicate.verdict === verdict}
            aria-label={t(`duplicates.say.${verdict}One`, { reference: duplicate.reference })}
            loading={judge.isPending && judge.variables?.verdict === verdict}
            onClick={() => judge.mutate({ otherId: duplicate.reportId, verdict })}
          >
            {t(`duplicates.say.${verdict}`)}
          </Button>
        ))}
      </Group>
      <ProblemNotice error={judge.error} />
    </article>
  );
}
