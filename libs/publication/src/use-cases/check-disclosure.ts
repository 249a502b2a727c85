import { type Actor, NotFound, requirePermission } from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { findPersonalDataIn } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import { checkDisclosure, comparisonFor } from '../domain/disclosure/check-disclosure.js';
import type { DisclosureFinding } from '../domain/disclosure/finding.js';
import type { SummaryContent } from '../domain/summary.js';
import { CitedReportsQuery } from '../persistence/cited-reports.query.js';
import { SummaryRepository } from '../persistence/summary.repository.js';
import { ReportedTexts } from './reported-texts.js';
import { type Basis, SummaryBasis } from './summary-basis.js';

/** Looks through a summary for anything that could lead to a person. */
@Injectable()
export class CheckDisclosure {
  constructor(
    private readonly transactor: Transactor,
    private readonly summaries: SummaryRepository,
    private readonly basis: SummaryBasis,
    private readonly cited: CitedReportsQuery,
    private readonly reportedTexts: ReportedTexts,
  ) {}

  execute(actor: Actor, summaryId: string): Promise<DisclosureFinding[]> {
    requirePermission(actor, 'summary.draft');
    return this.transactor.run(async (tx) => {
      const summary = await this.summaries.find(tx, summaryId);
      if (!summary) throw new NotFound();
      return this.findings(tx, summary, await this.basis.read(tx, summary));
    });
  }

  /** The findings of a text, in the transaction that may publish it. */
  async findings(tx: Tx, content: SummaryContent, { reports, facility }: Basis): Promise<DisclosureFinding[]> {
    const organizations = [...new Set(reports.map(({ organizationId }) => organizationId))];
    const selection = { reportIds: reports.map(({ id }) => id) };
    const { title, body, period } = content;
    const reported = comparisonFor([...Object.values(title), ...Object.values(body)]);
    await this.reportedTexts.readInto(sqlIn(tx), selection, reported);
    return checkDisclosure(
      {
        title,
        body,
        period,
        reporters: await this.cited.reporterNames(sqlIn(tx), selection),
        organizations: await this.cited.organizationNames(sqlIn(tx), organizations),
        allowedNames: facility.allowedNames,
      },
      reported,
      (text, language) => findPersonalDataIn('text', text, language),
    );
  }
}
