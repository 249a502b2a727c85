import { ApiProperty } from '@nestjs/swagger';
import { SummaryFacilityResponse } from './summary.response.js';

export class ClaimedTimeResponse {
  @ApiProperty({ description: 'As clocks and calendars of the place show it', example: '2025-03-15T19:25' })
  local!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'America/New_York' })
  zone!: string | null;

  @ApiProperty({ example: 'minute' })
  precision!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'The source’s own words' })
  words!: string | null;

  @ApiProperty()
  claimant!: string;

  @ApiProperty({ type: 'string', nullable: true })
  source!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'First instant it can mean' })
  earliest!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Last instant it can mean' })
  latest!: string | null;
}

export class LegEndResponse {
  @ApiProperty({ type: 'string', nullable: true, example: 'SV' })
  country!: string | null;

  @ApiProperty({ type: SummaryFacilityResponse, nullable: true })
  facility!: SummaryFacilityResponse | null;
}

export class LegTimesResponse {
  @ApiProperty({ type: ClaimedTimeResponse, isArray: true, required: false })
  departed?: ClaimedTimeResponse[];

  @ApiProperty({ type: ClaimedTimeResponse, isArray: true, required: false })
  left_airspace?: ClaimedTimeResponse[];

  @ApiProperty({ type: ClaimedTimeResponse, isArray: true, required: false })
  landed?: ClaimedTimeResponse[];

  @ApiProperty({ type: ClaimedTimeResponse, isArray: true, required: false })
  custody_handed_over?: ClaimedTimeResponse[];

  @ApiProperty({ type: ClaimedTimeResponse, isArray: true, required: false })
  arrived?: ClaimedTimeResponse[];
}

export class LegResponse {
  @ApiProperty({ type: LegEndResponse })
  from!: LegEndResponse;

  @ApiProperty({ type: LegEndResponse })
  to!: LegEndResponse;

  @ApiProperty({ type: 'string', nullable: true, example: 'air' })
  mode!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  carrier!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  flight!: string | null;

  @ApiProperty({ type: LegTimesResponse, description: 'Everybody’s word on when each moment was' })
  times!: LegTimesResponse;
}

export class PeopleCountResponse {
  @ApiProperty({ description: 'The group in the claimant’s words' })
  group!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'SV' })
  nationality!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  low!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 40 })
  best!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  high!: number | null;

  @ApiProperty()
  claimant!: string;

  @ApiProperty({ type: 'string', nullable: true })
  note!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Counts with the same code are of the same people' })
  comparedAs!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Id of its own source; null: that of the record' })
  source!: string | null;
}

export class DetentionTermResponse {
  @ApiProperty({ type: 'string', nullable: true, description: 'ISO 8601 duration', example: 'P1Y' })
  minimum!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  maximum!: string | null;

  @ApiProperty({ type: 'boolean', nullable: true })
  extendable!: boolean | null;

  @ApiProperty()
  claimant!: string;
}

export class TreatmentResponse {
  @ApiProperty()
  text!: string;

  @ApiProperty({ type: 'string', isArray: true, description: 'Codes of the taxonomy' })
  categories!: string[];

  @ApiProperty()
  claimant!: string;
}

export class TransferContentResponse {
  @ApiProperty({ type: LegResponse, isArray: true })
  legs!: LegResponse[];

  @ApiProperty({ type: PeopleCountResponse, isArray: true, description: 'Claims that differ stand side by side' })
  people!: PeopleCountResponse[];

  @ApiProperty({ type: DetentionTermResponse, nullable: true })
  detentionTerm!: DetentionTermResponse | null;

  @ApiProperty({ type: TreatmentResponse, isArray: true })
  treatment!: TreatmentResponse[];
}

export class OrderEventResponse {
  @ApiProperty({ example: 'issued_orally' })
  kind!: string;

  @ApiProperty({ type: ClaimedTimeResponse, isArray: true })
  times!: ClaimedTimeResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  note!: string | null;
}

export class OrderDocumentResponse {
  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Id of the source' })
  source!: string;
}

export class OrderContentResponse {
  @ApiProperty()
  court!: string;

  @ApiProperty({ type: 'string', nullable: true })
  judge!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  caseName!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  docket!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'The statute invoked' })
  statute!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  scope!: string | null;

  @ApiProperty()
  effect!: string;

  @ApiProperty({ type: OrderEventResponse, isArray: true })
  events!: OrderEventResponse[];

  @ApiProperty({ type: OrderDocumentResponse, isArray: true })
  documents!: OrderDocumentResponse[];
}

export class StatementContentResponse {
  @ApiProperty()
  speaker!: string;

  @ApiProperty({ type: 'string', nullable: true })
  office!: string | null;

  @ApiProperty({ enum: ['claims', 'denies', 'acknowledges', 'defends', 'mocks', 'promises'] })
  kind!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'EDTF', example: '2025-03-16' })
  date!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  place!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  medium!: string | null;

  @ApiProperty()
  summary!: string;
}
