import type { Answer } from './answer.js';

/** What the insiders' API answers, as the reporter's pages and the imports read it. Times are ISO 8601 in UTC. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export type User = Answer<'UserResponse'>;
export type Role = User['role'];
export type Named = Answer<'NamedResponse'>;

export type ReportState = Answer<'ReportState'>;
export type ConsentStatus = Answer<'ConsentResponse'>['status'];
export type Affected = Answer<'AffectedResponse'>;
export type FacilityItem = Answer<'FacilityListItemResponse'>;
export type ReportItem = Answer<'ListedReportResponse'>;
export type ReportMessage = Answer<'MessageResponse'>;
export type ReportDetail = Answer<'ReportResponse'>;
/** The answer to a submission. */
export type SubmittedReport = Answer<'ReportReceiptResponse'>;

export type TaxonomyCategory = Answer<'CategoryResponse'>;
export type TaxonomyGroup = Answer<'CategoryGroupResponse'>;
export type Scales = Answer<'ScalesResponse'>;
export type ScaleValue = Answer<'ScaleValueResponse'>;

export type ReportImport = Answer<'ReportImportResponse'>;
/** A row of `GET /report-imports`: without the faults of its lines. */
export type ReportImportItem = Answer<'ReportImportSummaryResponse'>;
export type ImportMappingItem = Answer<'ImportMappingResponse'>;

export type ApiKeyItem = Answer<'ApiKeyResponse'>;
