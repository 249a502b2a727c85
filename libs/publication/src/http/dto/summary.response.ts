import { reportStates } from '@habeas/intake';
import { ApiProperty } from '@nestjs/swagger';
import { findingCodes } from '../../domain/disclosure/finding.js';
import { retractionReasons } from '../../domain/summary.js';
import { summaryStates } from '../../domain/summary-states.js';

export class SummaryTextResponse {
  @ApiProperty({ required: false, example: 'Water withheld' })
  en?: string;

  @ApiProperty({ required: false, example: 'Agua negada' })
  es?: string;
}

export class SummaryFacilityResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'Demo Site 1' })
  name!: string;

  @ApiProperty({ example: 'demo-site-1' })
  slug!: string;
}

export class SummaryPersonResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

export class CitedReportResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'HB-7Q4K-2M9X' })
  reference!: string;

  @ApiProperty({ enum: reportStates, enumName: 'ReportState', example: 'accepted' })
  state!: string;
}

export class SentenceResponse {
  @ApiProperty({ enum: ['en', 'es'] })
  language!: string;

  @ApiProperty({ type: 'integer', example: 0 })
  position!: number;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: 'string', format: 'uuid', isArray: true, description: 'Empty: a mark is missing' })
  reportIds!: string[];
}

export class FindingResponse {
  @ApiProperty({ enum: findingCodes })
  code!: string;

  @ApiProperty({ enum: ['title.en', 'title.es', 'body.en', 'body.es', 'period'] })
  field!: string;

  @ApiProperty({ type: 'integer', description: 'Offset in UTF-16 code units', example: 10 })
  start!: number;

  @ApiProperty({ type: 'integer', example: 25 })
  end!: number;

  @ApiProperty({ description: 'Name of the rule that saw it', example: 'day_month_en' })
  rule!: string;
}

export class FindingsResponse {
  @ApiProperty({ type: FindingResponse, isArray: true })
  findings!: FindingResponse[];
}

export class SummaryVersionResponse {
  @ApiProperty({ type: 'integer', example: 1 })
  version!: number;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty({ description: 'SHA-256 of the canonical JSON of what was published' })
  hash!: string;
}

export class SummaryBandResponse {
  @ApiProperty({ example: '10-19' })
  band!: string;
}

export class AffectedCountResponse {
  @ApiProperty({ type: 'integer', nullable: true })
  low!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  best!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  high!: number | null;
}

export class SummaryLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: summaryStates })
  state!: string;

  @ApiProperty({ type: 'integer', description: 'For If-Match', example: 1 })
  revision!: number;

  @ApiProperty({ type: 'integer', description: 'Version that is or was public; 0 before the first', example: 0 })
  version!: number;

  @ApiProperty({ description: 'A version is public now, also while the next one is worked on' })
  public!: boolean;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'First day on which it may be published',
  })
  embargoUntil!: string | null;

  @ApiProperty({ type: 'string', format: 'uri', nullable: true, description: 'Where the public reads it' })
  url!: string | null;

  @ApiProperty({ type: SummaryFacilityResponse })
  facility!: SummaryFacilityResponse;

  @ApiProperty({ type: SummaryTextResponse })
  title!: SummaryTextResponse;

  @ApiProperty({ type: 'string', isArray: true, example: ['MAT.WAT'] })
  categories!: string[];

  @ApiProperty({ description: 'EDTF', example: '2025-03' })
  period!: string;

  @ApiProperty({ type: SummaryPersonResponse })
  drafter!: SummaryPersonResponse;

  @ApiProperty({ type: CitedReportResponse, isArray: true })
  reports!: CitedReportResponse[];

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  submittedAt!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  publishedAt!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  retractedAt!: string | null;

  @ApiProperty({ type: 'string', enum: [...retractionReasons, null], nullable: true })
  retractionReason!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Why a second person gave it back' })
  returnReason!: string | null;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;
}

export class SummaryListResponse {
  @ApiProperty({ type: SummaryLineResponse, isArray: true })
  items!: SummaryLineResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class SummaryChoicesResponse {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: the lowest of the cited reports' })
  proof!: number | null;

  @ApiProperty({ type: AffectedCountResponse, nullable: true, description: 'Null: what the cited reports tell' })
  affected!: AffectedCountResponse | null;
}

export class SummaryResponse extends SummaryLineResponse {
  @ApiProperty({ type: SummaryTextResponse })
  body!: SummaryTextResponse;

  @ApiProperty({ type: 'integer', description: 'Standard of proof that will be published', example: 2 })
  proof!: number;

  @ApiProperty({ type: 'integer', description: 'Independent sources', example: 1 })
  sources!: number;

  @ApiProperty({ description: 'A cited report was graded doubtful' })
  contested!: boolean;

  @ApiProperty({ type: SummaryBandResponse, nullable: true, description: 'What the public will see' })
  affected!: SummaryBandResponse | null;

  @ApiProperty({ type: AffectedCountResponse, nullable: true, description: 'As told by the drafter or by the reports' })
  affectedCount!: AffectedCountResponse | null;

  @ApiProperty({
    type: SummaryChoicesResponse,
    description: 'What its drafter chose; the rest is taken from the reports',
  })
  chosen!: SummaryChoicesResponse;

  @ApiProperty({ type: SentenceResponse, isArray: true })
  sentences!: SentenceResponse[];

  @ApiProperty({ type: FindingResponse, isArray: true })
  findings!: FindingResponse[];

  @ApiProperty({ type: SummaryVersionResponse, isArray: true })
  versions!: SummaryVersionResponse[];
}
