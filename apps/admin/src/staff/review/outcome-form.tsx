import { Textarea } from '@mantine/core';
import type { Outcome, Review } from '../data/report-types.js';
import { useWords } from '../parts/use-words.js';
import { AssessmentFields } from './assessment-fields.js';
import { decisionFieldId, type DecisionFault } from './decision-rules.js';
import { DuplicateField } from './duplicate-field.js';
import type { DecisionDraft } from './use-decision-draft.js';

/** The fields one outcome needs. */
export function OutcomeForm({
  review,
  outcome,
  draft,
  faults,
}: {
  review: Review;
  outcome: Outcome;
  draft: DecisionDraft;
  faults: DecisionFault[];
}) {
  const { t } = useWords();
  const { input, change } = draft;
  const faultOf = (fault: DecisionFault) => (faults.includes(fault) ? t(`fault.${fault}`) : undefined);

  if (outcome === 'request_information') {
    return (
      <Textarea
        id={decisionFieldId('question')}
        label={t('decision.question')}
        description={t('decision.questionHint')}
        rows={5}
        value={input.question}
        onChange={(event) => change({ question: event.currentTarget.value })}
        error={faultOf('question')}
        lang={review.report.language ?? undefined}
      />
    );
  }
  return (
    <>
      {outcome === 'accept' && <AssessmentFields draft={draft} faults={faults} />}
      {outcome === 'mark_duplicate' && <DuplicateField review={review} draft={draft} fault={faultOf('duplicate')} />}
      <Textarea
        id={decisionFieldId('reason')}
        label={t('field.reason')}
        description={t(`decision.reasonHint.${outcome}`)}
        rows={3}
        value={input.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
        error={faultOf('reason')}
      />
    </>
  );
}
