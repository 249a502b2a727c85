import { ApiProperty } from '@nestjs/swagger';
import { urgencies } from '@habeas/screening';
import { sourceReliabilities } from '../../domain/assessment.js';
import { clockStopReasons } from '../../domain/deadline.js';
import { outcomes } from '../../domain/decision.js';
import { ReportClaimResponse, ModeratorResponse, ReasonResponse } from './queue.response.js';
import { reportState } from './report-state.js';

const uuid = { format: 'uuid' } as const;
const time = { type: String, format: 'date-time' } as const;
const nullableTime = { ...time, nullable: true } as const;
const nullableText = { type: String, nullable: true } as const;

export class ScreeningStepResponse {
  @ApiProperty()
  step!: string;

  @ApiProperty({ enum: ['pending', 'done', 'failed'] })
  state!: string;
}

/** A marked stretch, in UTF-16 code units. A suggestion. */
export class PersonalDataResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty()
  field!: string;

  @ApiProperty({ type: 'integer' })
  start!: number;

  @ApiProperty({ type: 'integer' })
  end!: number;

  @ApiProperty({ enum: ['person', 'phone', 'email', 'identity_number', 'date_of_birth', 'address'] })
  type!: string;

  @ApiProperty()
  rule!: string;
}

export class DuplicateResponse {
  @ApiProperty(uuid)
  reportId!: string;

  @ApiProperty()
  reference!: string;

  @ApiProperty(reportState)
  state!: string;

  @ApiProperty({ type: Number, minimum: 0, maximum: 1 })
  similarity!: number;

  @ApiProperty()
  sameFacility!: boolean;

  @ApiProperty()
  samePeriod!: boolean;

  @ApiProperty()
  sameOrganization!: boolean;

  @ApiProperty()
  narrative!: string;

  @ApiProperty({ format: 'edtf' })
  occurred!: string;

  @ApiProperty({ enum: ['not_duplicate', 'related', 'duplicate'], nullable: true })
  verdict!: string | null;
}

export class ScreeningResponse {
  @ApiProperty({ enum: ['running', 'complete', 'incomplete'] })
  state!: string;

  @ApiProperty({ type: ScreeningStepResponse, isArray: true })
  steps!: ScreeningStepResponse[];

  @ApiProperty(nullableText)
  language!: string | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1 })
  languageConfidence!: number | null;

  @ApiProperty({ type: PersonalDataResponse, isArray: true })
  personalData!: PersonalDataResponse[];

  @ApiProperty({ type: DuplicateResponse, isArray: true })
  duplicates!: DuplicateResponse[];

  @ApiProperty({ enum: urgencies, nullable: true })
  urgency!: string | null;

  @ApiProperty({ type: ReasonResponse, isArray: true })
  reasons!: ReasonResponse[];
}

/** The report's place in the queue, with a person's change of urgency if there was one. */
export class QueuePlaceResponse {
  @ApiProperty({ enum: urgencies })
  urgency!: string;

  @ApiProperty({ type: ReasonResponse, isArray: true })
  reasons!: ReasonResponse[];

  @ApiProperty(time)
  waitingSince!: string;

  @ApiProperty(time)
  dueAt!: string;

  @ApiProperty({ enum: clockStopReasons, nullable: true })
  clockStopped!: string | null;

  @ApiProperty(nullableTime)
  closedAt!: string | null;
}

export class AssessmentResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty({ enum: sourceReliabilities })
  sourceReliability!: string;

  @ApiProperty({ type: 'integer' })
  informationCredibility!: number;

  @ApiProperty({ type: 'integer' })
  proof!: number;

  @ApiProperty({ type: 'integer' })
  severity!: number;

  @ApiProperty({ type: ModeratorResponse })
  moderator!: ModeratorResponse;

  @ApiProperty(time)
  createdAt!: string;
}

export class DecisionResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty({ enum: outcomes })
  outcome!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ ...nullableText, format: 'uuid' })
  duplicateOf!: string | null;

  @ApiProperty({ ...nullableText, format: 'uuid' })
  assessmentId!: string | null;

  @ApiProperty({ type: ModeratorResponse })
  moderator!: ModeratorResponse;

  @ApiProperty(time)
  createdAt!: string;

  @ApiProperty(nullableTime)
  undoneAt!: string | null;
}

export class UrgencyChangeResponse {
  @ApiProperty({ enum: urgencies })
  from!: string;

  @ApiProperty({ enum: urgencies })
  to!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: ModeratorResponse })
  moderator!: ModeratorResponse;

  @ApiProperty(time)
  createdAt!: string;
}

/** One act upon the report. `detail` holds codes, ids and counts. */
export class HistoryEntryResponse {
  @ApiProperty(time)
  at!: string;

  @ApiProperty()
  act!: string;

  @ApiProperty({ type: ModeratorResponse, nullable: true })
  actor!: ModeratorResponse | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  detail!: Readonly<Record<string, string | number | boolean | null>>;
}

/** A report with everything that a moderator needs beside it. */
export class ReviewResponse {
  @ApiProperty({ allOf: [{ $ref: '#/components/schemas/ReportResponse' }] })
  report!: object;

  @ApiProperty({ type: ScreeningResponse })
  screening!: ScreeningResponse;

  @ApiProperty({ type: QueuePlaceResponse, nullable: true })
  queue!: QueuePlaceResponse | null;

  @ApiProperty({ type: ReportClaimResponse, nullable: true })
  claim!: ReportClaimResponse | null;

  @ApiProperty({ type: AssessmentResponse, isArray: true })
  assessments!: AssessmentResponse[];

  @ApiProperty({ type: DecisionResponse, isArray: true })
  decisions!: DecisionResponse[];

  @ApiProperty({ type: UrgencyChangeResponse, isArray: true })
  urgencyChanges!: UrgencyChangeResponse[];

  @ApiProperty({ type: HistoryEntryResponse, isArray: true })
  history!: HistoryEntryResponse[];
}
