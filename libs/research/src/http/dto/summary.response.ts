import { ApiProperty } from '@nestjs/swagger';

export class LocalTextResponse {
  @ApiProperty({ required: false, example: 'Water cut for days' })
  en?: string;

  @ApiProperty({ required: false, example: 'Agua cortada durante días' })
  es?: string;
}

export class LabelResponse {
  @ApiProperty({ example: 'Water' })
  en!: string;

  @ApiProperty({ example: 'Agua' })
  es!: string;
}

export class ProvisionResponse {
  @ApiProperty({ example: 'NMR' })
  instrument!: string;

  @ApiProperty({ example: '22' })
  locator!: string;

  @ApiProperty({
    description: 'How far somebody compared the number with the text; unchecked is not settled',
    enum: ['confirmed', 'partly_confirmed', 'unchecked'],
  })
  checkStatus!: string;
}

export class CategoryResponse {
  @ApiProperty({ example: 'MAT.WAT' })
  code!: string;

  @ApiProperty({ type: LabelResponse })
  label!: LabelResponse;

  @ApiProperty({ type: ProvisionResponse, isArray: true })
  provisions!: ProvisionResponse[];
}

export class ProofResponse {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, example: 2 })
  level!: number;

  @ApiProperty({ type: LabelResponse })
  label!: LabelResponse;
}

export class SummaryFacilityResponse {
  @ApiProperty({ example: 'demo-site-1' })
  slug!: string;

  @ApiProperty({ example: 'Demo Site 1' })
  name!: string;

  @ApiProperty({ example: 'XA' })
  country!: string;
}

export class AffectedResponse {
  @ApiProperty({ description: 'Band of the number of people affected', example: '10-19' })
  band!: string;
}

export class SummaryItemResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uri', description: 'Where this summary is read and cited' })
  url!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  version!: number;

  @ApiProperty({ type: LocalTextResponse })
  title!: LocalTextResponse;

  @ApiProperty({ type: SummaryFacilityResponse })
  facility!: SummaryFacilityResponse;

  @ApiProperty({ description: 'EDTF, never finer than the month', example: '2025-03' })
  period!: string;

  @ApiProperty({ type: CategoryResponse, isArray: true })
  categories!: CategoryResponse[];

  @ApiProperty({ type: ProofResponse })
  proof!: ProofResponse;

  @ApiProperty({ type: 'integer', example: 2 })
  independentSources!: number;

  @ApiProperty({ description: 'True when everything rests on one source' })
  singleSource!: boolean;

  @ApiProperty({ type: AffectedResponse, nullable: true })
  affected!: AffectedResponse | null;

  @ApiProperty({ description: 'True when a report it rests on was graded doubtful' })
  contested!: boolean;

  @ApiProperty({ format: 'date', example: '2026-03-15' })
  publishedAt!: string;

  @ApiProperty({ description: 'True for invented demonstration data' })
  demo!: boolean;
}

export class SummaryPageResponse {
  @ApiProperty({ type: SummaryItemResponse, isArray: true })
  items!: SummaryItemResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class SummaryVersionResponse {
  @ApiProperty({ type: 'integer', example: 1 })
  version!: number;

  @ApiProperty({ format: 'date', example: '2026-03-15' })
  publishedAt!: string;

  @ApiProperty({ description: 'SHA-256 of the canonical JSON of the version' })
  hash!: string;
}

export class SummaryResponse extends SummaryItemResponse {
  @ApiProperty({ type: LocalTextResponse })
  body!: LocalTextResponse;

  @ApiProperty({ description: 'SHA-256 of the canonical JSON of this version; also the ETag' })
  hash!: string;

  @ApiProperty({ type: SummaryVersionResponse, isArray: true })
  versions!: SummaryVersionResponse[];

  @ApiProperty({ type: LabelResponse, description: 'How a published summary came about' })
  method!: LabelResponse;
}
