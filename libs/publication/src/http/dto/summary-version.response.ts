import { ApiProperty } from '@nestjs/swagger';
import {
  SentenceResponse,
  SummaryBandResponse,
  SummaryPersonResponse,
  SummaryTextResponse,
} from './summary.response.js';

export class PublishedPlaceResponse {
  @ApiProperty({ example: 'demo-site-1' })
  slug!: string;

  @ApiProperty({ example: 'Demo Site 1' })
  name!: string;

  @ApiProperty({ example: 'XA' })
  country!: string;
}

/** A version as it was published, whatever became of the summary since. */
export class SummaryVersionContentResponse {
  @ApiProperty({ format: 'uuid', description: 'Of the summary' })
  id!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  version!: number;

  @ApiProperty({ type: SummaryTextResponse })
  title!: SummaryTextResponse;

  @ApiProperty({ type: SummaryTextResponse, description: 'Without marks' })
  body!: SummaryTextResponse;

  @ApiProperty({ type: PublishedPlaceResponse })
  facility!: PublishedPlaceResponse;

  @ApiProperty({ description: 'EDTF', example: '2025-03' })
  period!: string;

  @ApiProperty({ type: 'string', isArray: true, example: ['MAT.WAT'] })
  categories!: string[];

  @ApiProperty({ type: 'integer', example: 2 })
  proof!: number;

  @ApiProperty({ type: 'integer', description: 'Independent sources', example: 1 })
  sources!: number;

  @ApiProperty()
  contested!: boolean;

  @ApiProperty({ type: SummaryBandResponse, nullable: true })
  affected!: SummaryBandResponse | null;

  @ApiProperty({ type: SentenceResponse, isArray: true })
  sentences!: SentenceResponse[];

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty({ description: 'SHA-256 of the canonical JSON of what was published' })
  hash!: string;

  @ApiProperty({ type: SummaryPersonResponse })
  drafter!: SummaryPersonResponse;

  @ApiProperty({ type: SummaryPersonResponse })
  publisher!: SummaryPersonResponse;
}
