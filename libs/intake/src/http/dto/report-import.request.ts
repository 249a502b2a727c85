import { Flag, Id, JsonObject, Text } from '@habeas/platform/http';
import { mappingNamePattern } from '../read-upload.js';

export class ReportImportIdParam {
  @Id()
  id!: string;
}

export class MappingNameParam {
  @Text({ max: 60, pattern: mappingNamePattern })
  name!: string;
}

/** What a plain CSV body cannot say by itself. */
export class ReceiveReportImportQuery {
  @Text({ max: 60, pattern: mappingNamePattern, optional: true, description: 'Name of a saved or shipped mapping' })
  mapping?: string;

  @Flag({ optional: true, description: 'Check everything and write no report' })
  dryRun?: boolean;
}

export class SaveImportMappingRequest {
  @JsonObject({ maxBytes: 200_000, description: 'columns, values and defaults' })
  mapping!: Record<string, unknown>;
}
