import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { ReportImportRepository } from '../persistence/report-import.repository.js';

/** Drops the files of imports that ended long enough ago, so that stories do not lie about twice. Doing it again is harmless. */
@Injectable()
export class DropImportFiles {
  constructor(
    private readonly transactor: Transactor,
    private readonly imports: ReportImportRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor): Promise<void> {
    return this.transactor.run(async (tx) => {
      for (const objectId of await this.imports.dropFiles(tx, this.clock.now())) {
        await this.audit.append(tx, {
          actor,
          act: 'report_import.file_dropped',
          objectType: 'report_import',
          objectId,
        });
      }
    });
  }
}
