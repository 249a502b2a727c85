import { setImmediate as pause } from 'node:timers/promises';
import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReportComparison } from '../domain/disclosure/report-comparison.js';
import { CitedReportsQuery, type ReportSelection } from '../persistence/cited-reports.query.js';

/** How many reports are in memory at a time. */
const pageSize = 20;

/**
 * Reads what reports say into a comparison, a page at a time. Between two reports everything else that the process has to
 * do comes first: a place that thousands reported from holds up nobody.
 */
@Injectable()
export class ReportedTexts {
  constructor(private readonly cited: CitedReportsQuery) {}

  async readInto(sql: SqlRunner, selection: ReportSelection, comparison: ReportComparison): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const page = await this.cited.textsOf(sql, selection, { after, limit: pageSize });
      for (const { texts } of page) {
        for (const text of texts) comparison.read(text);
        await pause();
      }
      after = page.at(-1)?.id ?? null;
      if (page.length < pageSize) return;
    }
  }
}
