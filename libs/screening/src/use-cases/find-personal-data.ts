import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { findPersonalDataIn } from '../detectors/find-personal-data.js';
import { detectLanguage } from '../detectors/language.js';
import type { PersonalDataSpan } from '../domain/personal-data.js';
import { PersonalDataRepository } from '../persistence/personal-data.repository.js';
import { type ScreenedReport, ScreenedReportQuery } from '../persistence/screened-report.query.js';
import { ScreeningRepository } from '../persistence/screening.repository.js';
import type { ScreeningInput } from './screening-input.js';

/** Marks what may identify somebody, in every text of a report. Suggestions for a moderator, and never a gate. */
@Injectable()
export class FindPersonalData {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly reports: ScreenedReportQuery,
    private readonly screenings: ScreeningRepository,
    private readonly spans: PersonalDataRepository,
  ) {}

  async execute(_actor: Actor, { reportId, attempt }: ScreeningInput): Promise<void> {
    const report = await this.reports.unscreened(reportId, 'find-personal-data');
    if (!report) return;
    const found = personalDataOf(report);
    const at = this.clock.now();
    await this.transactor.run(async (tx) => {
      await this.screenings.open(tx, reportId, at);
      await this.spans.replace(tx, reportId, found);
      await this.screenings.endStep(tx, { reportId, step: 'find-personal-data', attempt, at });
    });
  }
}

/** The steps run side by side, so this one tells the language for itself. */
function personalDataOf(report: ScreenedReport): PersonalDataSpan[] {
  const { language } = detectLanguage(report.narrative);
  return textsOf(report).flatMap(([field, text]) => findPersonalDataIn(field, text, language));
}

function textsOf(report: ScreenedReport): [field: string, text: string][] {
  const answers = Object.entries(report.answers).flatMap(([question, answer]): [string, string][] =>
    typeof answer === 'string' && answer.length > 0 ? [[`answers.${question}`, answer]] : [],
  );
  const place: [string, string][] = report.facilityText ? [['facilityText', report.facilityText]] : [];
  return [['narrative', report.narrative], ...place, ...answers];
}
