import { type Actor, NotFound, requirePermission } from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { findPersonalDataIn } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import { checkDisclosure } from '../domain/disclosure/check-disclosure.js';
import type { DisclosureFinding } from '../domain/disclosure/finding.js';
import type { SummaryContent } from '../domain/summary.js';
import { CitedReportsQuery } from '../persistence/cited-reports.query.js';
import { SummaryRepository } from '../persistence/summary.repository.js';
import { type Basis, SummaryBasis } from './summary-basis.js';

/** Looks through a summary for anything that could lead to a person. */
@Injectable()
export class CheckDisclosure {
  constructor(
    private readonly transactor: Transactor,
    private readonly summaries: SummaryRepository,
    private readonly basis: SummaryBasis,
    private readonly cited: CitedReportsQuery,
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
    return checkDisclosure(
      {
        title: content.title,
        body: content.body,
        period: content.period,
        narratives: reports.map(({ narrative }) => narrative).filter((narrative) => narrative !== null),
        reporters: await this.cited.reporterNames(
          sqlIn(tx),
          reports.map(({ id }) => id),
        ),
        organizations: await this.cited.organizationNames(sqlIn(tx), organizations),
        allowedNames: facility.allowedNames,
      },
      (text, language) => findPersonalDataIn('text', text, language),
    );
  }
}
