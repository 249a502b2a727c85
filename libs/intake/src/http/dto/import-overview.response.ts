import { ApiProperty } from '@nestjs/swagger';
import { importStates } from '../../domain/report-import.js';

const count = { type: 'integer', minimum: 0 } as const;

export class ImportingOrganizationResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

/** An import as whoever keeps the portal running sees it: figures, and nothing of the file. */
export class OverseenImportResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: ImportingOrganizationResponse })
  organization!: ImportingOrganizationResponse;

  @ApiProperty({ enum: importStates })
  state!: string;

  @ApiProperty()
  dryRun!: boolean;

  @ApiProperty({ type: 'integer', nullable: true })
  total!: number | null;

  @ApiProperty(count)
  processed!: number;

  @ApiProperty(count)
  accepted!: number;

  @ApiProperty(count)
  duplicates!: number;

  @ApiProperty(count)
  failed!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt!: string | null;
}

export class OverseenImportPageResponse {
  @ApiProperty({ type: OverseenImportResponse, isArray: true })
  items!: OverseenImportResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
