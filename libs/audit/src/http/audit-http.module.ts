import { Module } from '@nestjs/common';
import { AuditModule } from '../audit.module.js';
import { AuditController } from './audit.controller.js';

/** The routes of the audit chain, for the insiders' door. */
@Module({ imports: [AuditModule], controllers: [AuditController] })
export class AuditHttpModule {}
