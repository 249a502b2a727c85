import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type Fingerprint, fingerprintOf } from '../domain/fingerprint.js';
import { nearDuplicatesOf } from '../domain/near-duplicate.js';
import { NearDuplicateRepository } from '../persistence/near-duplicate.repository.js';
import { type ScreenedReport, ScreenedReportQuery } from '../persistence/screened-report.query.js';
import { ScreeningRepository } from '../persistence/screening.repository.js';
import type { ScreeningInput } from './screening-input.js';

/** Finds reports that may tell of the same, of the same organisation and of others. Only moderators ever see the pairs. */
@Injectable()
export class FindNearDuplicates {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly reports: ScreenedReportQuery,
    private readonly screenings: ScreeningRepository,
    private readonly duplicates: NearDuplicateRepository,
  ) {}

  /**
   * Two transactions on purpose. The keys are committed before anybody looks for them: of two like reports that are
   * screened at the same moment at least one then sees the other.
   */
  async execute(_actor: Actor, { reportId, attempt }: ScreeningInput): Promise<void> {
    const report = await this.reports.unscreened(reportId, 'find-near-duplicates');
    if (!report) return;
    const fingerprint = fingerprintOf(report.narrative);
    await this.transactor.run((tx) => this.duplicates.saveBands(tx, reportId, report.facilityId, fingerprint.bands));
    const pairs = await this.pairsWith(reportId, report, fingerprint);
    const at = this.clock.now();
    await this.transactor.run(async (tx) => {
      await this.screenings.open(tx, reportId, at);
      await this.duplicates.savePairs(tx, reportId, pairs, at);
      await this.screenings.endStep(tx, { reportId, step: 'find-near-duplicates', attempt, at });
    });
  }

  private async pairsWith(reportId: string, report: ScreenedReport, { pairs, bands }: Fingerprint) {
    const candidates = await this.duplicates.candidates(reportId, report.facilityId, bands);
    const compared = candidates.map(({ narrative, ...other }) => ({ ...other, pairs: fingerprintOf(narrative).pairs }));
    return nearDuplicatesOf({ ...report, reportId, pairs }, compared);
  }
}
