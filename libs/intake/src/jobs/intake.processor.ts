import { InjectQueue, Processor } from '@nestjs/bullmq';
import { systemActor } from '@habeas/kernel';
import { DrainingWorkerHost, jobRetention, workerOptions } from '@habeas/platform/jobs';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { DropImportFiles } from '../use-cases/drop-import-files.js';
import { ExpireConsents } from '../use-cases/expire-consents.js';
import { ProcessReportImport } from '../use-cases/process-report-import.js';
import { ResumeReportImports } from '../use-cases/resume-report-imports.js';
import {
  dropImportFilesJob,
  expireConsentsJob,
  intakeQueue,
  processReportImportJob,
  resumeReportImportsJob,
} from './job-names.js';

const actor = systemActor('intake');

/** Imports a file, looks each minute for imports whose job was lost, and each hour for files and consents whose time is over. */
@Processor(intakeQueue, { ...workerOptions, concurrency: 2 })
export class IntakeProcessor extends DrainingWorkerHost implements OnApplicationBootstrap {
  constructor(
    private readonly processImport: ProcessReportImport,
    private readonly resumeImports: ResumeReportImports,
    private readonly dropFiles: DropImportFiles,
    private readonly expireConsents: ExpireConsents,
    @InjectQueue(intakeQueue) private readonly queue: Queue,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    const schedule = { pattern: '* * * * *', tz: 'UTC' };
    await this.queue.upsertJobScheduler('minutely-resume-report-imports', schedule, {
      name: resumeReportImportsJob,
      opts: jobRetention,
    });
    await this.queue.upsertJobScheduler(
      'hourly-drop-import-files',
      { pattern: '41 * * * *', tz: 'UTC' },
      { name: dropImportFilesJob, opts: jobRetention },
    );
    await this.queue.upsertJobScheduler(
      'hourly-expire-consents',
      { pattern: '3 * * * *', tz: 'UTC' },
      { name: expireConsentsJob, opts: jobRetention },
    );
  }

  override async onModuleDestroy(): Promise<void> {
    this.processImport.stop();
    await super.onModuleDestroy();
  }

  process(job: Job<{ importId: string }>): Promise<void> {
    if (job.name === processReportImportJob) return this.processImport.execute(actor, { importId: job.data.importId });
    if (job.name === resumeReportImportsJob) return this.resumeImports.execute(actor);
    if (job.name === dropImportFilesJob) return this.dropFiles.execute(actor);
    if (job.name === expireConsentsJob) return this.expireConsents.execute(actor);
    throw new Error('this queue knows no such job');
  }
}
