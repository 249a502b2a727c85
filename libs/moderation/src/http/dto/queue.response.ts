import { ApiProperty } from '@nestjs/swagger';
import { urgencies } from '@habeas/screening';
import { clockStopReasons } from '../../domain/deadline.js';
import { openQueueStates, outcomes } from '../../domain/decision.js';
import { reportState } from './report-state.js';

const uuid = { format: 'uuid' } as const;
const time = { type: String, format: 'date-time' } as const;
const nullableTime = { ...time, nullable: true } as const;

/** The same words in both languages. */
export class ReasonLabelResponse {
  @ApiProperty()
  en!: string;

  @ApiProperty()
  es!: string;
}

export class ReasonResponse {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: ReasonLabelResponse })
  label!: ReasonLabelResponse;
}

/** Somebody of the moderation side. */
export class ModeratorResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty()
  name!: string;
}

export class QueueFacilityResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  slug!: string;
}

/** One line of the queue: enough to choose by, nothing of what the report says. */
export class QueueEntryResponse {
  @ApiProperty(uuid)
  reportId!: string;

  @ApiProperty()
  reference!: string;

  @ApiProperty({ enum: openQueueStates })
  state!: string;

  @ApiProperty({ type: QueueFacilityResponse, nullable: true })
  facility!: QueueFacilityResponse | null;

  @ApiProperty({ type: String, nullable: true })
  facilityText!: string | null;

  @ApiProperty({ type: String, format: 'edtf', nullable: true })
  occurred!: string | null;

  @ApiProperty({ type: String, isArray: true })
  categories!: readonly string[];

  @ApiProperty({ enum: urgencies })
  urgency!: string;

  @ApiProperty({ type: ReasonResponse, isArray: true })
  reasons!: ReasonResponse[];

  @ApiProperty(time)
  waitingSince!: string;

  @ApiProperty(time)
  dueAt!: string;

  @ApiProperty({ enum: clockStopReasons, nullable: true, description: 'Why the clock stands still' })
  clockStopped!: string | null;

  @ApiProperty({ type: ModeratorResponse, nullable: true })
  assignee!: ModeratorResponse | null;

  @ApiProperty({ ...nullableTime, description: 'Until when the claim holds' })
  until!: string | null;

  @ApiProperty({ enum: ['complete', 'incomplete'] })
  screening!: string;
}

export class QueuePageResponse {
  @ApiProperty({ type: QueueEntryResponse, isArray: true })
  items!: QueueEntryResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** Who works on a report. Both are null when nobody does. */
export class ReportClaimResponse {
  @ApiProperty({ type: ModeratorResponse, nullable: true })
  assignee!: ModeratorResponse | null;

  @ApiProperty(nullableTime)
  until!: string | null;
}

export class DecisionTakenResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty({ enum: outcomes })
  outcome!: string;

  @ApiProperty(reportState)
  state!: string;

  @ApiProperty(time)
  undoUntil!: string;
}

export class DecisionUndoneResponse {
  @ApiProperty({ ...reportState, description: 'The state of the report after it' })
  state!: string;
}

/** One of the caller's own decisions. */
export class OwnDecisionResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty(uuid)
  reportId!: string;

  @ApiProperty()
  reference!: string;

  @ApiProperty({ ...reportState, description: 'The state of the report now' })
  state!: string;

  @ApiProperty({ enum: outcomes })
  outcome!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty(time)
  createdAt!: string;

  @ApiProperty(nullableTime)
  undoneAt!: string | null;

  @ApiProperty(time)
  undoUntil!: string;

  @ApiProperty()
  undoable!: boolean;
}

export class OwnDecisionPageResponse {
  @ApiProperty({ type: OwnDecisionResponse, isArray: true })
  items!: OwnDecisionResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class UrgencyResponse {
  @ApiProperty({ enum: urgencies })
  urgency!: string;

  @ApiProperty(time)
  dueAt!: string;
}
