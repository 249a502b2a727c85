import { ApiProperty } from '@nestjs/swagger';
import { reportStates } from '../../domain/report-states.js';

const nullableText = { type: String, nullable: true } as const;

export class ListedFacilityResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

/** One line of an organisation's own list. */
export class ListedReportResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  reference!: string;

  @ApiProperty({ enum: reportStates, enumName: 'ReportState' })
  state!: string;

  @ApiProperty({ type: ListedFacilityResponse, nullable: true })
  facility!: ListedFacilityResponse | null;

  @ApiProperty(nullableText)
  facilityText!: string | null;

  @ApiProperty({ ...nullableText, format: 'edtf' })
  occurred!: string | null;

  @ApiProperty({ type: String, isArray: true })
  categories!: readonly string[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'A moderator asked, and nobody has answered yet' })
  unansweredMessage!: boolean;
}

export class ReportListResponse {
  @ApiProperty({ type: ListedReportResponse, isArray: true })
  items!: ListedReportResponse[];

  @ApiProperty(nullableText)
  nextCursor!: string | null;
}
