import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { recordKinds } from '../../domain/context-filters.js';
import {
  AgreementContentResponse,
  DesignationContentResponse,
  MediaContentResponse,
  StatisticContentResponse,
} from './flat-content.response.js';
import { OrderContentResponse, StatementContentResponse, TransferContentResponse } from './record-content.response.js';
import { LabelResponse, SummaryFacilityResponse } from './summary.response.js';

const contents = [
  TransferContentResponse,
  OrderContentResponse,
  StatementContentResponse,
  AgreementContentResponse,
  MediaContentResponse,
  DesignationContentResponse,
  StatisticContentResponse,
];

const answers = ['yes', 'no', 'unknown'] as const;

export class HappenedResponse {
  @ApiProperty({ description: 'What the source says: EDTF, or a local time without its zone', example: '2025-03-15' })
  text!: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'First day it can have been' })
  from!: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Last day it can have been' })
  to!: string | null;
}

export class DisputedCountResponse {
  @ApiProperty({ description: 'What the counts are counts of', example: 'all' })
  comparedAs!: string;

  @ApiProperty({ type: 'integer', isArray: true, description: 'Where the counts stand in `content.people`' })
  counts!: number[];
}

export class AnswerResponse {
  @ApiProperty({ description: 'Slug of the transfer', example: 'demo-transfer' })
  transfer!: string;

  @ApiProperty({ description: 'Slug of the order', example: 'demo-order' })
  order!: string;

  @ApiProperty({ enum: answers, description: 'Whether custody moved while the order was in force' })
  answer!: string;
}

export class NamedRecordResponse {
  @ApiProperty({ example: 'demo-order' })
  slug!: string;

  @ApiProperty({ enum: recordKinds, example: 'legal_order' })
  kind!: string;

  @ApiProperty({ type: LabelResponse })
  title!: LabelResponse;
}

/** What all that is told of a record begins with, whatever its kind. */
export class RecordHeadResponse extends NamedRecordResponse {
  @ApiProperty({ format: 'uri', description: 'Where this record is read and cited' })
  url!: string;

  @ApiProperty({ description: 'Who says so, where the content does not name somebody else' })
  claimant!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Language of free text, where its sources share one' })
  language!: string | null;

  @ApiProperty({ type: HappenedResponse, nullable: true })
  happened!: HappenedResponse | null;

  @ApiProperty({ type: 'string', isArray: true, description: 'ISO 3166-1 countries that it touches', example: ['SV'] })
  countries!: string[];

  @ApiProperty({ type: SummaryFacilityResponse, isArray: true, description: 'Public places that it touches' })
  facilities!: SummaryFacilityResponse[];

  @ApiProperty({
    type: DisputedCountResponse,
    isArray: true,
    description: 'Counts of the same people that cannot all be right; they stand side by side',
  })
  disputed!: DisputedCountResponse[];

  @ApiProperty({ type: AnswerResponse, isArray: true, description: 'Computed for each transfer and order about it' })
  answers!: AnswerResponse[];

  @ApiProperty({ format: 'date', example: '2026-03-15' })
  publishedAt!: string;

  @ApiProperty({ description: 'SHA-256 of the canonical JSON of the record; also the ETag' })
  hash!: string;
}

@ApiExtraModels(...contents)
export class RecordItemResponse extends RecordHeadResponse {
  @ApiProperty({
    oneOf: contents.map((content) => ({ $ref: getSchemaPath(content) })),
    description: 'What it says, by its kind',
  })
  content!: object;
}

export class OrderSpanResponse {
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null where it is open' })
  from!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null where it is open' })
  to!: string | null;

  @ApiProperty({ enum: ['in_force', 'possibly_in_force', 'not_in_force'] })
  force!: string;
}

export class ReasoningStepResponse {
  @ApiProperty({ example: 'handover_said', description: 'What the step is; the times that it used stand beside it' })
  code!: string;

  @ApiProperty({ type: LabelResponse })
  words!: LabelResponse;
}

export class CustodyResponse {
  @ApiProperty({ type: NamedRecordResponse })
  transfer!: NamedRecordResponse;

  @ApiProperty({ type: NamedRecordResponse })
  order!: NamedRecordResponse;

  @ApiProperty({ enum: answers })
  answer!: string;

  @ApiProperty({ type: LabelResponse, description: 'The answer as a sentence' })
  words!: LabelResponse;

  @ApiProperty({ type: ReasoningStepResponse, isArray: true })
  steps!: ReasoningStepResponse[];
}

export class RecordRelationResponse {
  @ApiProperty({ enum: ['about', 'answers', 'contradicts', 'background'] })
  kind!: string;

  @ApiProperty({ enum: ['to', 'from'], description: '`from`: the other record is the one that says so' })
  direction!: string;

  @ApiProperty({ type: NamedRecordResponse })
  record!: NamedRecordResponse;

  @ApiProperty({ type: 'string', nullable: true })
  note!: string | null;
}

export class RecordSourceResponse {
  @ApiProperty({ example: 'demo-source' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'string', nullable: true })
  publisher!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  url!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  published!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  retrievedAt!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'SHA-256 of the archived copy' })
  sha256!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'en' })
  language!: string | null;
}

/** All that is told of a record but its content. */
export class RecordBodyResponse extends RecordHeadResponse {
  @ApiProperty({ type: OrderSpanResponse, isArray: true, description: 'When an order was in force; empty for others' })
  spans!: OrderSpanResponse[];

  @ApiProperty({ type: CustodyResponse, isArray: true })
  custody!: CustodyResponse[];

  @ApiProperty({ type: RecordRelationResponse, isArray: true })
  relations!: RecordRelationResponse[];

  @ApiProperty({ type: RecordSourceResponse, isArray: true })
  sources!: RecordSourceResponse[];
}

export class RecordResponse extends RecordBodyResponse {
  @ApiProperty({
    oneOf: contents.map((content) => ({ $ref: getSchemaPath(content) })),
    description: 'What it says, by its kind',
  })
  content!: object;
}

export class RecordPageResponse {
  @ApiProperty({ type: RecordItemResponse, isArray: true })
  items!: RecordItemResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
