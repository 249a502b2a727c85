import { vettingStates } from '@habeas/kernel';
import { FieldErrorResponse } from '@habeas/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { recordKinds } from '../../domain/records/record.js';
import { RestingSourceResponse } from './source.responses.js';

const outcomes = ['added', 'changed', 'unchanged', 'refused'];
const custodyAnswers = ['yes', 'no', 'unknown'];

export class WordingResponse {
  @ApiProperty({ type: 'string' })
  en!: string;

  @ApiProperty({ type: 'string' })
  es!: string;
}

export class RecordListItemResponse {
  @ApiProperty({ type: 'string', example: 'us-sv-2025-03-15' })
  slug!: string;

  @ApiProperty({ type: 'string', enum: [...recordKinds] })
  kind!: string;

  @ApiProperty({ type: () => WordingResponse, description: 'Made from what the record says.' })
  title!: WordingResponse;

  @ApiProperty({ type: 'string' })
  claimant!: string;

  @ApiProperty({ type: 'string', enum: [...vettingStates] })
  state!: string;

  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The revision that is public.' })
  confirmedRevision!: number | null;

  @ApiProperty({ type: 'string', format: 'date-time' })
  updatedAt!: string;

  @ApiProperty({ type: 'boolean', description: 'You wrote some of it: somebody else has to confirm it.' })
  mine!: boolean;
}

export class RecordPageResponse {
  @ApiProperty({ type: () => RecordListItemResponse, isArray: true })
  items!: RecordListItemResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class RecordWriterResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;
}

export class RecordVersionResponse {
  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ type: 'string', format: 'date-time' })
  writtenAt!: string;

  @ApiProperty({ type: () => RecordWriterResponse, nullable: true, description: 'Null is the operator.' })
  writtenBy!: RecordWriterResponse | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What this revision says.' })
  draft!: object;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The same as it would stand in a file.' })
  record!: object;
}

export class CustodyStepResponse {
  @ApiProperty({ type: 'string', example: 'handover_not_said' })
  code!: string;

  @ApiProperty({ type: () => WordingResponse })
  words!: WordingResponse;
}

export class RecordAnswerResponse {
  @ApiProperty({ type: 'string', description: 'Slug of the transfer' })
  transfer!: string;

  @ApiProperty({ type: 'string', description: 'Slug of the order' })
  order!: string;

  @ApiProperty({
    type: 'string',
    enum: custodyAnswers,
    description: 'Whether custody moved while the order was in force.',
  })
  answer!: string;

  @ApiProperty({ type: () => WordingResponse })
  words!: WordingResponse;

  @ApiProperty({ type: () => CustodyStepResponse, isArray: true })
  steps!: CustodyStepResponse[];

  @ApiProperty({ type: 'string', format: 'date-time' })
  computedAt!: string;
}

export class NamingRecordResponse {
  @ApiProperty({ type: 'string', description: 'Slug of the record that names this one' })
  slug!: string;

  @ApiProperty({ type: 'string', description: 'How it stands to this one', example: 'contradicts' })
  kind!: string;
}

export class TitledRecordResponse {
  @ApiProperty({ type: 'string' })
  slug!: string;

  @ApiProperty({ type: 'string', enum: [...recordKinds] })
  kind!: string;

  @ApiProperty({ type: () => WordingResponse })
  title!: WordingResponse;
}

export class PlaceNameResponse {
  @ApiProperty({ type: 'string' })
  slug!: string;

  @ApiProperty({ type: 'string' })
  name!: string;
}

export class RecordResponse extends RecordListItemResponse {
  @ApiProperty({ type: 'string', nullable: true, description: 'Class of the reason it was taken back for.' })
  retractionReason!: string | null;

  @ApiProperty({ type: () => RecordVersionResponse, isArray: true, description: 'The newest revision first.' })
  versions!: RecordVersionResponse[];

  @ApiProperty({ type: () => RecordAnswerResponse, isArray: true, description: 'For the latest revisions of both.' })
  answers!: RecordAnswerResponse[];

  @ApiProperty({
    type: () => RestingSourceResponse,
    isArray: true,
    description: 'What the latest revision or the confirmed one rests on.',
  })
  sources!: RestingSourceResponse[];

  @ApiProperty({ type: () => NamingRecordResponse, isArray: true, description: 'Records that speak of this one.' })
  namedBy!: NamingRecordResponse[];

  @ApiProperty({
    type: () => TitledRecordResponse,
    isArray: true,
    description: 'Titles of the records that it names, is named by or is held against, as far as they are there.',
  })
  around!: TitledRecordResponse[];

  @ApiProperty({ type: () => PlaceNameResponse, isArray: true, description: 'Names of the places that it is tied to.' })
  places!: PlaceNameResponse[];
}

export class ImportedRecordResponse {
  @ApiProperty({ type: 'string', example: 'transfers[0]', description: 'Where it stands in the file' })
  path!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The line of its row, in a table' })
  line!: number | null;

  @ApiProperty({ type: 'string', nullable: true })
  slug!: string | null;

  @ApiProperty({ type: 'string', enum: outcomes })
  outcome!: string;

  @ApiProperty({ type: () => FieldErrorResponse, isArray: true })
  faults!: FieldErrorResponse[];

  @ApiProperty({ type: () => FieldErrorResponse, isArray: true })
  warnings!: FieldErrorResponse[];
}

export class ContextImportResponse {
  @ApiProperty({ type: 'boolean' })
  dryRun!: boolean;

  @ApiProperty({ type: () => ImportedRecordResponse, isArray: true })
  records!: ImportedRecordResponse[];

  @ApiProperty({
    type: () => FieldErrorResponse,
    isArray: true,
    description: 'What the file holds and that was not taken.',
  })
  warnings!: FieldErrorResponse[];
}
