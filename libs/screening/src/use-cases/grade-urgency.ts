import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { readingsIn } from '../domain/benchmarks.js';
import { gradeUrgency } from '../domain/urgency.js';
import { ScreenedReportQuery } from '../persistence/screened-report.query.js';
import { ScreeningRepository } from '../persistence/screening.repository.js';
import type { ScreeningInput } from './screening-input.js';

/** Says how soon a person should look at a report, and why in words. */
@Injectable()
export class GradeUrgency {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly reports: ScreenedReportQuery,
    private readonly screenings: ScreeningRepository,
  ) {}

  async execute(_actor: Actor, { reportId, attempt }: ScreeningInput): Promise<void> {
    const report = await this.reports.unscreened(reportId, 'grade-urgency');
    if (!report) return;
    const categories = await this.reports.categories(reportId);
    const { ongoing, vulnerable, answers } = report;
    const grade = gradeUrgency({ categories, ongoing, vulnerable, readings: readingsIn(answers) });
    const at = this.clock.now();
    await this.transactor.run(async (tx) => {
      await this.screenings.open(tx, reportId, at);
      await this.screenings.saveGrade(tx, reportId, grade);
      await this.screenings.endStep(tx, { reportId, step: 'grade-urgency', attempt, at });
    });
  }
}
