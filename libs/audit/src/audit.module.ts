import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditChainRepository } from './persistence/audit-chain.repository.js';
import { AuditEntryEntity } from './persistence/audit-entry.entity.js';
import { ChainHeadEntity } from './persistence/chain-head.entity.js';
import { AuditTrail } from './use-cases/audit-trail.js';
import { ListAudit } from './use-cases/list-audit.js';
import { VerifyAudit } from './use-cases/verify-audit.js';

/** The audit chain: imported by every context whose acts are recorded. */
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntryEntity, ChainHeadEntity])],
  providers: [AuditChainRepository, AuditTrail, ListAudit, VerifyAudit],
  exports: [AuditTrail, ListAudit, VerifyAudit],
})
export class AuditModule {}
