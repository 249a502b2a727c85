import { ApiProperty, OmitType } from '@nestjs/swagger';
import { PopulationPointResponse, PopulationSeriesResponse } from './population.response.js';
import { LabelResponse } from './summary.response.js';

export class PopulationTotalPointResponse extends PopulationPointResponse {
  @ApiProperty({
    type: 'integer',
    description: 'The fewest places that one of the totals of the span rests on',
    example: 707,
  })
  places!: number;
}

export class PopulationTotalSeriesResponse extends OmitType(PopulationSeriesResponse, ['points']) {
  @ApiProperty({
    type: PopulationTotalPointResponse,
    isArray: true,
    description: 'Totals of all public places or their means, oldest first. A span without a reading is absent',
  })
  points!: PopulationTotalPointResponse[];
}

export class PopulationTotalsResponse {
  @ApiProperty({ example: 'all' })
  group!: string;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Groups that a source counts',
    example: ['all', 'female'],
  })
  groups!: string[];

  @ApiProperty({ type: PopulationTotalSeriesResponse, isArray: true, description: 'Each source apart, never merged' })
  series!: PopulationTotalSeriesResponse[];

  @ApiProperty({ type: LabelResponse, description: 'What a total is, and what it is not' })
  note!: LabelResponse;
}
