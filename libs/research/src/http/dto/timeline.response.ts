import { ApiProperty } from '@nestjs/swagger';
import { eventKinds, recordKinds } from '../../domain/context-filters.js';
import { AnswerResponse, OrderSpanResponse } from './record.response.js';
import { LabelResponse } from './summary.response.js';

export class EventTimeResponse {
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'EDTF or a local time; null is open',
    example: '2025-03-15',
  })
  from!: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'EDTF or a local time; null is open',
    example: '2025-03-16',
  })
  to!: string | null;
}

export class EventDaysResponse {
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'First day it can have been' })
  from!: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Last day it can have been' })
  to!: string | null;
}

export class EventRecordResponse {
  @ApiProperty({ enum: [...recordKinds, 'facility', 'summary'], example: 'transfer' })
  kind!: string;

  @ApiProperty({ description: 'Slug of the record or the place; id of the summary', example: 'demo-transfer' })
  slug!: string;
}

export class EventAnswerResponse implements Pick<AnswerResponse, 'answer'> {
  @ApiProperty({ required: false, description: 'Slug of the order' })
  order?: string;

  @ApiProperty({ required: false, description: 'Slug of the transfer' })
  transfer?: string;

  @ApiProperty({ enum: ['yes', 'no', 'unknown'], description: 'Whether custody moved while the order was in force' })
  answer!: string;
}

/** What is told with an event beyond its title; fields beyond these depend on its kind. */
export class EventDetailResponse {
  @ApiProperty({ required: false, description: 'Who says so' })
  claimant?: string;

  @ApiProperty({
    type: 'string',
    enum: ['record', 'source'],
    nullable: true,
    required: false,
    description: '`source`: it has no date of its own and stands where its source was published',
  })
  datedBy?: string | null;

  @ApiProperty({
    type: OrderSpanResponse,
    isArray: true,
    required: false,
    description: 'Of an order: when it was in force',
  })
  spans?: OrderSpanResponse[];

  @ApiProperty({ type: EventAnswerResponse, isArray: true, required: false, description: 'Of a transfer and an order' })
  answers?: EventAnswerResponse[];
}

export class TimelineEventResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: eventKinds, example: 'transfer' })
  kind!: string;

  @ApiProperty({ type: EventTimeResponse, nullable: true, description: 'Null where nobody says when' })
  happened!: EventTimeResponse | null;

  @ApiProperty({ type: EventDaysResponse, description: 'Where it stands on the timeline' })
  sort!: EventDaysResponse;

  @ApiProperty({ type: EventRecordResponse })
  record!: EventRecordResponse;

  @ApiProperty({ type: LabelResponse })
  title!: LabelResponse;

  @ApiProperty({ type: EventDetailResponse })
  detail!: EventDetailResponse;
}

export class TimelineResponse {
  @ApiProperty({ type: TimelineEventResponse, isArray: true })
  items!: TimelineEventResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
