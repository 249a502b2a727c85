import {
  ReportAddendumEntity,
  ReportCategoryEntity,
  ReportConsentBasisEntity,
  ReportConsentEntity,
  ReportMessageEntity,
  ReportTransitionEntity,
} from './report-parts.entity.js';
import { ReportEntity } from './report.entity.js';
import {
  ReportImportEntity,
  ReportImportFaultEntity,
  ReportImportFileEntity,
  ReportImportMappingEntity,
  ReportImportUnmappedEntity,
  ReportOriginEntity,
} from './report-import.entity.js';

/** Every table of this context, for the one `forFeature` of its module (trap N7). */
export const intakeEntities = [
  ReportEntity,
  ReportCategoryEntity,
  ReportConsentEntity,
  ReportConsentBasisEntity,
  ReportMessageEntity,
  ReportAddendumEntity,
  ReportTransitionEntity,
  ReportImportEntity,
  ReportImportFileEntity,
  ReportImportFaultEntity,
  ReportImportUnmappedEntity,
  ReportImportMappingEntity,
  ReportOriginEntity,
];
