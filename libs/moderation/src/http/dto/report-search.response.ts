import { ApiProperty } from '@nestjs/swagger';
import { reportState } from './report-state.js';

const uuid = { format: 'uuid' } as const;

export class FoundReportPlaceResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty()
  name!: string;
}

/** A report as a search finds it, without what it says. */
export class FoundReportResponse {
  @ApiProperty(uuid)
  reportId!: string;

  @ApiProperty({ example: 'HB-7Q4K-2M9X' })
  reference!: string;

  @ApiProperty(reportState)
  state!: string;

  @ApiProperty({ type: FoundReportPlaceResponse })
  organization!: FoundReportPlaceResponse;

  @ApiProperty({ type: FoundReportPlaceResponse, nullable: true })
  facility!: FoundReportPlaceResponse | null;

  @ApiProperty({ type: String, format: 'edtf', nullable: true })
  occurred!: string | null;

  @ApiProperty({ type: String, isArray: true })
  categories!: readonly string[];

  @ApiProperty({ description: 'Accepted, with consent to an anonymised summary' })
  publishable!: boolean;
}

export class FoundReportPageResponse {
  @ApiProperty({ type: FoundReportResponse, isArray: true })
  items!: FoundReportResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
