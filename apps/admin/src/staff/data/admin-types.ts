import type { Answer } from '../../api/answer.js';

export type FacilityRow = Answer<'FacilityListItemResponse'>;
export type Facility = Answer<'FacilityResponse'>;
export type FacilityClaim = Answer<'ClaimResponse'>;
/** Where a fact about a place stands. */
export type Vetting = Answer<'VettingResponse'>;
export type FacilityProposal = Answer<'FacilityProposalResponse'>;
export type ProposedProfile = Answer<'ProposedProfileResponse'>;

export type Account = Answer<'AccountResponse'>;
export type Organization = Answer<'OrganizationResponse'>;
export type Invitation = Answer<'InvitationResponse'>;
export type InvitationMade = Answer<'IssuedInvitationResponse'>;
export type PermissionTable = Answer<'PermissionTableResponse'>;
export type ApiKey = Answer<'ApiKeyResponse'>;
export type ApiKeyMade = Answer<'IssuedApiKeyResponse'>;

export type AuditEntry = Answer<'AuditEntryResponse'>;
export type AuditVerification = Answer<'AuditVerificationResponse'>;
export type SystemStatus = Answer<'SystemStatusResponse'>;
/** `GET /import-overview`: how far an organisation's import is. */
export type ReportImport = Answer<'OverseenImportResponse'>;
