import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock } from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import { ReportImportRepository } from '../persistence/report-import.repository.js';

const untouchedMilliseconds = 60_000;
const resumptionsMax = 30;

/**
 * Asks anew for imports that nobody has touched for a minute: their job was lost, or failed as often as it may. One that
 * was resumed thirty times in vain is given up and says so; what it took in stays.
 */
@Injectable()
export class ResumeReportImports {
  constructor(
    private readonly transactor: Transactor,
    private readonly imports: ReportImportRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor): Promise<void> {
    return this.transactor.run(async (tx) => {
      const now = this.clock.now();
      const untouched = await this.imports.resumeUntouched(tx, new Date(now.getTime() - untouchedMilliseconds), now);
      for (const { id, resumptions } of untouched) {
        if (resumptions > resumptionsMax) await this.giveUp(tx, actor, id, now);
        else await this.outbox.append(tx, 'report-import-received', { importId: id });
      }
    });
  }

  private async giveUp(tx: Tx, actor: Actor, importId: string, at: Date): Promise<void> {
    await this.imports.fail(tx, importId, { code: 'processing_failed', columns: [], at });
    await this.audit.append(tx, {
      actor,
      act: 'report_import.failed',
      objectType: 'report_import',
      objectId: importId,
      detail: { code: 'processing_failed' },
    });
  }
}
