import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../session/session.js';
import { isStatus } from '../../api/problem.js';
import { useDecide } from '../data/moderation.js';
import type { Outcome, Review } from '../data/report-types.js';
import { Card } from '../parts/card.js';
import { FaultSummary } from '../parts/fault-summary.js';
import { ReportStateMark } from '../parts/marks.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import classes from './decision-card.module.css';
import { decisionFaults, decisionFieldId, decisionRequest, type DecisionFault } from './decision-rules.js';
import { OutcomeForm } from './outcome-form.js';
import { announceDecision } from './undo-toast.js';
import type { ClaimHandling } from './use-claim-handling.js';
import type { DecisionDraft } from './use-decision-draft.js';

const outcomes: readonly Outcome[] = ['accept', 'request_information', 'mark_duplicate', 'reject'];
const decidable = ['queued', 'in_review', 'needs_information'];

/** The four ways to decide. Nothing typed is lost when the server refuses; the reason says what to do about it. */
export function DecisionCard({ review, claim, draft }: { review: Review; claim: ClaimHandling; draft: DecisionDraft }) {
  const { t } = useWords();
  const { may } = useSession();
  const { report } = review;
  const decide = useDecide(report.id);
  const [faults, setFaults] = useState<DecisionFault[]>([]);
  const { input } = draft;
  if (!may('report.decide')) return null;
  if (!decidable.includes(report.state)) {
    return (
      <Card title={t('decision.title')}>
        <p>{t('decision.closed')}</p>
        <ReportStateMark state={report.state} />
      </Card>
    );
  }

  // who waits for an answer may decide without it, but not ask twice
  const allowed = outcomes.filter((one) => one !== 'request_information' || report.state !== 'needs_information');

  const submit = () => {
    const found = decisionFaults(input, claim.holder);
    setFaults(found);
    const request = decisionRequest(input);
    if (found.length > 0 || !request) return;
    decide.mutate(request, {
      onSuccess: (made) => {
        draft.forget();
        announceDecision({ ...made, outcome: request.outcome, reportId: report.id, reference: report.reference });
      },
    });
  };

  return (
    <Card title={t('decision.title')}>
      <p>{t('decision.lead')}</p>
      <Group gap="xs" role="group" aria-label={t('decision.outcomes')}>
        {allowed.map((outcome) => (
          <Button
            key={outcome}
            variant={input.outcome === outcome ? 'filled' : 'default'}
            aria-pressed={input.outcome === outcome}
            onClick={() => {
              setFaults([]);
              draft.choose(outcome);
            }}
          >
            {t(`outcome.${outcome}`)}
          </Button>
        ))}
      </Group>
      {input.outcome && (
        <div
          ref={draft.form}
          tabIndex={-1}
          className={classes.form}
          role="group"
          aria-label={t(`outcome.${input.outcome}`)}
        >
          <FaultSummary
            faults={faults.map((fault) => ({
              words: t(`fault.${fault}`),
              field: fault === 'claim' ? undefined : decisionFieldId(fault),
            }))}
          >
            {faults.includes('claim') && claim.holder === 'nobody' && (
              <Button variant="default" onClick={claim.take} loading={claim.busy}>
                {t('claim.take')}
              </Button>
            )}
          </FaultSummary>
          <OutcomeForm review={review} outcome={input.outcome} draft={draft} faults={faults} />
          <ProblemNotice error={decide.error} title={refusalTitle(decide.error, t)} />
          <Group gap="xs">
            <Button onClick={submit} loading={decide.isPending}>
              {t(`decision.submit.${input.outcome}`)}
            </Button>
            <Button variant="subtle" onClick={() => draft.change({ outcome: null })}>
              {t('action.cancel')}
            </Button>
          </Group>
        </div>
      )}
    </Card>
  );
}

function refusalTitle(error: unknown, t: (key: string) => string): string {
  if (isStatus(error, 409)) return t('decision.conflict');
  if (isStatus(error, 412)) return t('decision.outdated');
  return t('decision.refused');
}
