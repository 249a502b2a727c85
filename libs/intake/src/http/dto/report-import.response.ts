import { ApiProperty } from '@nestjs/swagger';
import type { ImportMapping } from '../../domain/import-mapping.js';
import { fileFaults, importStates } from '../../domain/report-import.js';
import { importMappingSchema } from './import-mapping.schema.js';

const nullableText = { type: String, nullable: true } as const;
const count = { type: 'integer', minimum: 0 } as const;

export class ReceivedImportResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** Why a file as a whole was refused. */
export class ImportFaultResponse {
  @ApiProperty({ enum: fileFaults })
  code!: string;

  @ApiProperty({ type: String, isArray: true, description: 'Headers that it is about' })
  columns!: readonly string[];
}

export class ReportImportSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: importStates })
  state!: string;

  @ApiProperty()
  dryRun!: boolean;

  @ApiProperty({ ...nullableText, description: 'Name of the mapping, when it has one' })
  mapping!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Rows of the file, once it was read' })
  total!: number | null;

  @ApiProperty(count)
  processed!: number;

  @ApiProperty({ ...count, description: 'Rows that became reports, or would have in a dry run' })
  accepted!: number;

  @ApiProperty({ ...count, description: 'Rows that were received before' })
  duplicates!: number;

  @ApiProperty(count)
  failed!: number;

  @ApiProperty({ type: ImportFaultResponse, nullable: true })
  fault!: ImportFaultResponse | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when the failed rows can be downloaded; null while the import is not over',
  })
  fileKeptUntil!: string | null;
}

export class UnmappedValueResponse {
  @ApiProperty()
  column!: string;

  @ApiProperty()
  value!: string;

  @ApiProperty(count)
  count!: number;
}

export class ImportErrorResponse {
  @ApiProperty({ type: 'integer', description: 'Line of the file on which the row begins' })
  line!: number;

  @ApiProperty({ ...nullableText, description: "The file's own column; null when the fault is the row's" })
  column!: string | null;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  reason!: string;
}

export class ReportImportResponse extends ReportImportSummaryResponse {
  @ApiProperty({ type: UnmappedValueResponse, isArray: true, description: 'Words that the mapping does not know' })
  unmapped!: UnmappedValueResponse[];

  @ApiProperty({ type: ImportErrorResponse, isArray: true })
  errors!: ImportErrorResponse[];
}

export class ReportImportListResponse {
  @ApiProperty({ type: ReportImportSummaryResponse, isArray: true })
  items!: ReportImportSummaryResponse[];

  @ApiProperty(nullableText)
  nextCursor!: string | null;
}

export class ImportMappingResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Comes with Habeas; saving one of that name makes it your own' })
  shipped!: boolean;

  @ApiProperty(importMappingSchema)
  mapping!: ImportMapping;
}

export class ImportMappingListResponse {
  @ApiProperty({ type: ImportMappingResponse, isArray: true })
  items!: ImportMappingResponse[];

  @ApiProperty(nullableText)
  nextCursor!: string | null;
}
