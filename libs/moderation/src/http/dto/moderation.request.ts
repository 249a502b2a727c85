import { Id, NestedObject, OneOf, OneOfList, PageQuery, Text, Whole } from '@habeas/platform/http';
import { urgencies, type Urgency } from '@habeas/screening';
import { sourceReliabilities, type SourceReliability } from '../../domain/assessment.js';
import { openQueueStates, type OpenQueueState, type Outcome, outcomes } from '../../domain/decision.js';
import { type PairVerdict, pairVerdicts } from '../../use-cases/judge-duplicate.js';

const reasonMax = 2_000;
const uuidOrWord = /^(me|none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A report of the queue in the path. */
export class QueuedReportParam {
  @Id()
  id!: string;
}

export class DecisionParam extends QueuedReportParam {
  @Id()
  decisionId!: string;
}

export class DuplicateParam extends QueuedReportParam {
  @Id()
  otherId!: string;
}

export class ListQueueQuery extends PageQuery {
  @OneOfList(urgencies, { maxItems: 4, minItems: 1, optional: true, description: 'Only these urgencies' })
  urgency?: Urgency[];

  @Id({ optional: true, description: 'Only reports about this facility' })
  facility?: string;

  @Text({
    max: 20,
    pattern: /^[A-Z]{3}(\.[A-Z]{1,6})*$/,
    optional: true,
    description: 'Only reports of this category or group',
    example: 'MAT.WAT',
  })
  category?: string;

  @Text({ max: 36, pattern: uuidOrWord, optional: true, description: 'Whose: an account, `me`, or `none`' })
  assignee?: string;

  @OneOfList(openQueueStates, { maxItems: 3, minItems: 1, optional: true, description: 'Only reports in these states' })
  state?: OpenQueueState[];
}

/** Four separate scales; they are never merged into one score. */
export class AssessmentRequest {
  @OneOf(sourceReliabilities)
  sourceReliability!: SourceReliability;

  @Whole({ min: 1, max: 6 })
  informationCredibility!: number;

  @Whole({ min: 0, max: 5 })
  proof!: number;

  @Whole({ min: 1, max: 5 })
  severity!: number;
}

export class DecideReportRequest {
  @OneOf(outcomes)
  outcome!: Outcome;

  @Text({ max: reasonMax, description: 'Why; of `request_information`, the question that the organisation reads' })
  reason!: string;

  @Id({ optional: true, description: 'The report that this one repeats; with `mark_duplicate` only' })
  duplicateOf?: string;

  @NestedObject(() => AssessmentRequest, { optional: true, description: 'Required with `accept`' })
  assessment?: AssessmentRequest;
}

export class JudgeDuplicateRequest {
  @OneOf(pairVerdicts)
  verdict!: PairVerdict;
}

export class ChangeUrgencyRequest {
  @OneOf(urgencies)
  urgency!: Urgency;

  @Text({ max: reasonMax })
  reason!: string;
}
