import { ApiProperty } from '@nestjs/swagger';
import { CategoryResponse, LabelResponse } from './summary.response.js';

export class StatisticCellResponse {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Member of each dimension',
    example: { category: 'MAT.WAT', year: '2025' },
  })
  key!: Record<string, string>;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Rounded down to a multiple of `policy.k`; null when suppressed',
    example: 30,
  })
  value!: number | null;

  @ApiProperty({ enum: ['value', 'suppressed'] })
  status!: string;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Of the rounded total; null when suppressed or the base is below 20',
  })
  percent!: number | null;
}

export class StatisticTotalResponse {
  @ApiProperty({ type: 'integer', nullable: true })
  value!: number | null;

  @ApiProperty({ enum: ['value', 'suppressed'] })
  status!: string;
}

export class SuppressionPolicyResponse {
  @ApiProperty({ type: 'integer', example: 10, description: 'Smaller cells are suppressed' })
  k!: number;

  @ApiProperty({ type: 'integer', example: 2 })
  minSources!: number;

  @ApiProperty({ type: 'integer', example: 80, description: 'Largest share of one source, in percent' })
  dominance!: number;

  @ApiProperty({ type: 'integer', example: 10, description: 'Values are rounded down to a multiple of this' })
  roundedDownTo!: number;

  @ApiProperty({ type: 'integer', example: 20 })
  percentBase!: number;

  @ApiProperty({ type: 'boolean', description: 'Cells that would give a suppressed one away are suppressed too' })
  complementary!: boolean;

  @ApiProperty({ type: LabelResponse })
  note!: LabelResponse;
}

export class StatisticsCoverageResponse {
  @ApiProperty({
    example: 'aggregate_statistics',
    description: 'The consent that every report of a summary must give for it to be counted',
  })
  countedConsent!: string;

  @ApiProperty({ type: LabelResponse, description: 'What is not counted, in words' })
  note!: LabelResponse;
}

export class StatisticsResponse {
  @ApiProperty({ type: 'string', isArray: true, example: ['category', 'year'] })
  by!: string[];

  @ApiProperty({ enum: ['persons', 'summaries'] })
  measure!: string;

  @ApiProperty({ type: StatisticCellResponse, isArray: true })
  cells!: StatisticCellResponse[];

  @ApiProperty({ type: StatisticTotalResponse })
  total!: StatisticTotalResponse;

  @ApiProperty({ type: 'integer', description: 'How many cells of the answer are suppressed' })
  suppressed!: number;

  @ApiProperty({ type: StatisticsCoverageResponse })
  coverage!: StatisticsCoverageResponse;

  @ApiProperty({ type: SuppressionPolicyResponse })
  policy!: SuppressionPolicyResponse;
}

export class ChangeResponse {
  @ApiProperty({ type: 'integer', example: 1 })
  sequence!: number;

  @ApiProperty({ enum: ['publication', 'correction', 'retraction'] })
  kind!: string;

  @ApiProperty({ format: 'uuid' })
  summaryId!: string;

  @ApiProperty({ format: 'uri' })
  url!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  version!: number;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Reason class of a retraction',
    example: 'withdrawn_consent',
  })
  reason!: string | null;

  @ApiProperty({ format: 'date' })
  date!: string;
}

export class ChangesResponse {
  @ApiProperty({ type: ChangeResponse, isArray: true })
  items!: ChangeResponse[];

  @ApiProperty({ type: 'integer', description: 'Ask on with `since` of this' })
  lastSequence!: number;

  @ApiProperty({ description: 'Whether there are more changes now' })
  more!: boolean;
}

export class CodebookGroupResponse {
  @ApiProperty({ example: 'MAT' })
  code!: string;

  @ApiProperty({ type: LabelResponse })
  label!: LabelResponse;

  @ApiProperty({ type: CategoryResponse, isArray: true })
  categories!: CategoryResponse[];
}

export class CodebookProofResponse {
  @ApiProperty({ type: 'integer', example: 2 })
  level!: number;

  @ApiProperty({ type: LabelResponse })
  label!: LabelResponse;
}

export class InstrumentForceResponse {
  @ApiProperty({ description: 'ISO 3166-1 country', example: 'SV' })
  country!: string;

  @ApiProperty({ description: 'What the instrument is there', example: 'binding' })
  legalForce!: string;
}

export class CodebookInstrumentResponse {
  @ApiProperty({ description: 'The abbreviation that provisions name it by', example: 'NMR' })
  id!: string;

  @ApiProperty({ type: LabelResponse })
  title!: LabelResponse;

  @ApiProperty({
    description: 'How far somebody compared title and date of adoption with the text',
    enum: ['confirmed', 'partly_confirmed', 'unchecked'],
  })
  checkStatus!: string;

  @ApiProperty({ type: InstrumentForceResponse, isArray: true })
  force!: InstrumentForceResponse[];
}

export class CodebookResponse {
  @ApiProperty({ type: CodebookGroupResponse, isArray: true })
  groups!: CodebookGroupResponse[];

  @ApiProperty({ type: CodebookProofResponse, isArray: true })
  proofLevels!: CodebookProofResponse[];

  @ApiProperty({ type: CodebookInstrumentResponse, isArray: true })
  instruments!: CodebookInstrumentResponse[];
}
