import { ApiProperty } from '@nestjs/swagger';
import { recordKinds } from '../../domain/records/record.js';
import { WordingResponse } from './record.responses.js';
import { FoundSourceResponse } from './source.responses.js';

const fieldTypes = [
  'text',
  'long_text',
  'date',
  'country',
  'duration',
  'number',
  'flag',
  'local_time',
  'zone',
  'id',
  'source',
  'facility',
  'record',
  'category',
  'choice',
  'group',
];

export class FieldChoiceResponse {
  @ApiProperty({ type: 'string', example: 'denies' })
  value!: string;

  @ApiProperty({ type: () => WordingResponse })
  label!: WordingResponse;
}

export class RecordFieldResponse {
  @ApiProperty({ type: 'string', description: 'As it stands in a file of records', example: 'speaker' })
  name!: string;

  @ApiProperty({ type: 'string', enum: fieldTypes })
  type!: string;

  @ApiProperty({ type: () => WordingResponse })
  label!: WordingResponse;

  @ApiProperty({ type: 'boolean' })
  required!: boolean;

  @ApiProperty({ type: 'boolean', description: 'A list of them' })
  many!: boolean;

  @ApiProperty({ type: () => FieldChoiceResponse, isArray: true, description: 'Of a `choice`' })
  choices!: FieldChoiceResponse[];

  @ApiProperty({ type: () => RecordFieldResponse, isArray: true, description: 'Of a `group`' })
  fields!: RecordFieldResponse[];
}

export class ContextKindResponse {
  @ApiProperty({ type: 'string', enum: [...recordKinds] })
  kind!: string;

  @ApiProperty({ type: () => WordingResponse })
  label!: WordingResponse;

  @ApiProperty({ type: () => RecordFieldResponse, isArray: true })
  fields!: RecordFieldResponse[];
}

export class ContextKindsResponse {
  @ApiProperty({ type: () => ContextKindResponse, isArray: true })
  kinds!: ContextKindResponse[];

  @ApiProperty({ type: () => RecordFieldResponse, isArray: true, description: 'What is written of a source' })
  source!: RecordFieldResponse[];
}

export class FoundSourcesResponse {
  @ApiProperty({ type: () => FoundSourceResponse, isArray: true })
  items!: FoundSourceResponse[];
}
