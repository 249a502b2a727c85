import type { ImportDetail, ImportSummary } from '../persistence/report-import.query.js';
import type { NamedMapping } from '../use-cases/manage-import-mappings.js';
import type {
  ImportMappingResponse,
  ReportImportResponse,
  ReportImportSummaryResponse,
} from './dto/report-import.response.js';

export function toImportSummaryResponse(summary: ImportSummary): ReportImportSummaryResponse {
  return {
    id: summary.id,
    state: summary.state,
    dryRun: summary.dryRun,
    mapping: summary.mapping,
    total: summary.total,
    processed: summary.processed,
    accepted: summary.accepted,
    duplicates: summary.duplicates,
    failed: summary.failed,
    fault: summary.fault && { code: summary.fault.code, columns: summary.fault.columns },
    createdAt: summary.createdAt,
    finishedAt: summary.finishedAt,
    fileKeptUntil: summary.fileKeptUntil,
  };
}

export function toImportResponse(detail: ImportDetail): ReportImportResponse {
  return {
    ...toImportSummaryResponse(detail),
    unmapped: detail.unmapped.map(({ column, value, count }) => ({ column, value, count })),
    errors: detail.errors.map(({ line, column, code, reason }) => ({ line, column, code, reason })),
  };
}

export function toMappingResponse({ name, shipped, mapping }: NamedMapping): ImportMappingResponse {
  return { name, shipped, mapping };
}
