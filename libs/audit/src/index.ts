export { AuditModule } from './audit.module.js';
export type { AuditEntry, AuditValue } from './domain/audit-entry.js';
export type { ChainCheckpoint, ChainFault, ChainFaultReason } from './domain/chain-verifier.js';
export { type AuditRecord, AuditTrail } from './use-cases/audit-trail.js';
export { ListAudit, type ListAuditInput } from './use-cases/list-audit.js';
export { type AuditVerification, VerifyAudit, type VerifyAuditInput } from './use-cases/verify-audit.js';
