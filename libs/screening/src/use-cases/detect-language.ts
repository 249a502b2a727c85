import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { detectLanguage } from '../detectors/language.js';
import { ScreenedReportQuery } from '../persistence/screened-report.query.js';
import { ScreeningRepository } from '../persistence/screening.repository.js';
import type { ScreeningInput } from './screening-input.js';

/** Finds out what a narrative is written in. The reporter's own word stands beside it. */
@Injectable()
export class DetectLanguage {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly reports: ScreenedReportQuery,
    private readonly screenings: ScreeningRepository,
  ) {}

  async execute(_actor: Actor, { reportId, attempt }: ScreeningInput): Promise<void> {
    const report = await this.reports.unscreened(reportId, 'detect-language');
    if (!report) return;
    const found = detectLanguage(report.narrative);
    const at = this.clock.now();
    await this.transactor.run(async (tx) => {
      await this.screenings.open(tx, reportId, at);
      await this.screenings.saveLanguage(tx, reportId, found);
      await this.screenings.endStep(tx, { reportId, step: 'detect-language', attempt, at });
    });
  }
}
