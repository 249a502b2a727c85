import { type Actor, NotFound, requirePermission } from '@habeas/kernel';
import { Sql, sqlIn, Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { sentencesOf, type SupportedSentence } from '../domain/citations.js';
import type { DisclosureFinding } from '../domain/disclosure/finding.js';
import type { Summary } from '../domain/summary.js';
import { type ListedSummary, type SummaryListFilters, SummaryViewQuery } from '../persistence/summary-view.query.js';
import { SummaryRepository, type SummaryVersion } from '../persistence/summary.repository.js';
import { CheckDisclosure } from './check-disclosure.js';
import { type Basis, SummaryBasis } from './summary-basis.js';

/** A summary with everything that whoever works on it needs to see. */
export interface SummaryView {
  readonly line: ListedSummary;
  readonly summary: Summary;
  readonly basis: Basis;
  readonly sentences: readonly SupportedSentence[];
  readonly findings: readonly DisclosureFinding[];
  readonly versions: readonly SummaryVersion[];
}

/** A published version, with the names of who drafted and who published it. */
export interface VersionView {
  readonly line: SummaryVersion;
  readonly drafter: string;
  readonly publisher: string;
}

/** Summaries as the panel shows them. */
@Injectable()
export class ReadSummaries {
  constructor(
    private readonly sql: Sql,
    private readonly transactor: Transactor,
    private readonly views: SummaryViewQuery,
    private readonly summaries: SummaryRepository,
    private readonly basis: SummaryBasis,
    private readonly disclosure: CheckDisclosure,
  ) {}

  /** One more than the limit, if there is one. */
  async list(
    actor: Actor,
    filters: SummaryListFilters,
    limit: number,
    before: string | undefined,
  ): Promise<ListedSummary[]> {
    requirePermission(actor, 'summary.read');
    return this.views.page(this.sql, filters, limit, before);
  }

  async one(actor: Actor, summaryId: string): Promise<SummaryView> {
    requirePermission(actor, 'summary.read');
    return this.transactor.run(async (tx) => {
      const summary = await this.summaries.find(tx, summaryId);
      const line = await this.views.one(sqlIn(tx), summaryId);
      if (!summary || !line) throw new NotFound();
      const basis = await this.basis.read(tx, summary);
      const open = summary.state === 'draft' || summary.state === 'in_second_review';
      return {
        line,
        summary,
        basis,
        sentences: sentencesOf(summary, basis.idOf),
        findings: open ? await this.disclosure.findings(tx, summary, basis) : [],
        versions: await this.summaries.versions(tx, summaryId),
      };
    });
  }

  /** A version as it was published. It stays as it is, whatever becomes of the summary. */
  async version(actor: Actor, summaryId: string, version: number): Promise<VersionView> {
    requirePermission(actor, 'summary.read');
    return this.transactor.run(async (tx) => {
      const line = (await this.summaries.versions(tx, summaryId)).find((one) => one.version === version);
      if (!line) throw new NotFound();
      const names = await this.views.people(sqlIn(tx), [line.drafterId, line.publisherId]);
      const nameOf = (id: string): string => names.get(id) ?? '';
      return { line, drafter: nameOf(line.drafterId), publisher: nameOf(line.publisherId) };
    });
  }
}
