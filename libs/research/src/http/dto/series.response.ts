import { ApiProperty } from '@nestjs/swagger';
import { LabelResponse } from './summary.response.js';
import { RecordSourceResponse } from './record.response.js';

const basis = ['unit', 'population', 'method'] as const;

export class SeriesItemResponse {
  @ApiProperty({ example: 'us-ice-removals' })
  code!: string;

  @ApiProperty({ type: 'integer', description: 'How many values there are', example: 2 })
  values!: number;

  @ApiProperty({ type: 'string', isArray: true, description: 'What its values are numbers of', example: ['persons'] })
  units!: string[];

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'First day that a value is of' })
  first!: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Last day that a value is of' })
  last!: string | null;
}

export class SeriesPageResponse {
  @ApiProperty({ type: SeriesItemResponse, isArray: true })
  items!: SeriesItemResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class SeriesValueResponse {
  @ApiProperty({ description: 'Slug of the record' })
  slug!: string;

  @ApiProperty({ format: 'uri', description: 'Where the record is read and cited' })
  url!: string;

  @ApiProperty({ description: 'EDTF', example: '2025-02' })
  period!: string;

  @ApiProperty({ example: 11000 })
  value!: number;

  @ApiProperty({ example: 'persons' })
  unit!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Of whom it is a number; null where nobody says' })
  population!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'How it was counted; null where nobody says' })
  method!: string | null;

  @ApiProperty({ example: 'news report' })
  claimant!: string;

  @ApiProperty({ type: RecordSourceResponse, isArray: true })
  sources!: RecordSourceResponse[];
}

export class SeriesPeriodResponse {
  @ApiProperty({ description: 'EDTF', example: '2025-02' })
  period!: string;

  @ApiProperty({ description: 'True when values of one unit differ' })
  conflicting!: boolean;

  @ApiProperty({ type: SeriesValueResponse, isArray: true, description: 'Values that differ stand side by side' })
  values!: SeriesValueResponse[];
}

export class SeriesChangeResponse {
  @ApiProperty({ description: 'Slug of the record of the first period' })
  from!: string;

  @ApiProperty({ description: 'Slug of the record of the second period' })
  to!: string;

  @ApiProperty({ type: 'number', nullable: true, description: 'Null where the units differ', example: -1000 })
  difference!: number | null;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Only between values of one unit, population and method, and not from zero',
    example: -8.3,
  })
  percent!: number | null;

  @ApiProperty({ enum: basis, isArray: true, description: 'In what the two values differ' })
  differs!: string[];

  @ApiProperty({ enum: basis, isArray: true, description: 'What neither source says: it may not be the same' })
  unstated!: string[];
}

export class SeriesComparisonResponse {
  @ApiProperty({ type: SeriesPeriodResponse })
  from!: SeriesPeriodResponse;

  @ApiProperty({ type: SeriesPeriodResponse })
  to!: SeriesPeriodResponse;

  @ApiProperty({
    type: SeriesChangeResponse,
    isArray: true,
    description: 'Each value against each of the other period',
  })
  changes!: SeriesChangeResponse[];
}

export class SeriesResponse {
  @ApiProperty({ example: 'us-ice-removals' })
  code!: string;

  @ApiProperty({ type: SeriesPeriodResponse, isArray: true })
  periods!: SeriesPeriodResponse[];

  @ApiProperty({ type: SeriesComparisonResponse, nullable: true, description: 'Null where nothing is compared' })
  comparison!: SeriesComparisonResponse | null;

  @ApiProperty({ type: LabelResponse, description: 'How to read values of different sources' })
  note!: LabelResponse;
}
