import { AuditTrail } from '@habeas/audit';
import {
  type Actor,
  Clock,
  Conflict,
  Invalid,
  NotFound,
  PreconditionFailed,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import { assertComplete, sentencesOf } from '../domain/citations.js';
import { assertSecondPerson } from '../domain/second-person.js';
import type { Summary } from '../domain/summary.js';
import { assertTransition } from '../domain/summary-states.js';
import { PublishedFacilityRepository } from '../persistence/published-facility.repository.js';
import { PublishedSideRepository } from '../persistence/published-side.repository.js';
import { SummaryRepository } from '../persistence/summary.repository.js';
import { CheckDisclosure } from './check-disclosure.js';
import { contentHash } from './content-hash.js';
import { contentOf } from './edit-summary.js';
import { Independence } from './independence.js';
import { PublishedTexts } from './published-texts.js';
import { RefusedPublications } from './refused-publications.js';
import { type Basis, SummaryBasis } from './summary-basis.js';

export interface PublishSummaryInput {
  readonly summaryId: string;
  /** The revision that was read, when the caller says so. */
  readonly revision?: number;
}

/** Lowest standard of proof that is published; what rests on one source is published and says so. */
const proofFloor = 1;

/**
 * Makes a summary public by the act of a second person of another organisation. What is published is what was handed
 * over: state, version, audit, outbox and the public rows are written in one transaction, or none of them.
 */
@Injectable()
export class PublishSummary {
  constructor(
    private readonly transactor: Transactor,
    private readonly summaries: SummaryRepository,
    private readonly facilities: PublishedFacilityRepository,
    private readonly publishedSide: PublishedSideRepository,
    private readonly basis: SummaryBasis,
    private readonly independence: Independence,
    private readonly checkDisclosure: CheckDisclosure,
    private readonly texts: PublishedTexts,
    private readonly refused: RefusedPublications,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { summaryId, revision }: PublishSummaryInput): Promise<void> {
    requirePermission(actor, 'summary.publish');
    const person = requirePerson(actor);
    const attempt = { act: 'summary.publication_refused', objectType: 'summary', objectId: summaryId } as const;
    await this.refused.around(actor, attempt, () =>
      this.transactor.run(async (tx) => {
        const summary = await this.summaries.lock(tx, summaryId);
        if (!summary) throw new NotFound();
        if (revision !== undefined && revision !== summary.revision) throw new PreconditionFailed();
        assertTransition(summary.state, 'published', summary.currentVersion);
        const basis = await this.basis.of(tx, summary);
        const reportingOrganizations = basis.reports.map(({ organizationId }) => organizationId);
        assertSecondPerson(person, { editorIds: summary.editorIds, reportingOrganizations });
        await this.independence.assertNoSharedInvitation(tx, person, summary.editorIds);
        await this.assertPublishable(tx, summary, basis);
        await this.publish(tx, actor, person.accountId, summary, basis);
      }),
    );
  }

  private async assertPublishable(tx: Tx, summary: Summary, basis: Basis): Promise<void> {
    this.basis.assertUsable(summary, basis);
    if (!basis.facility.confirmed) {
      throw new Invalid('facility_unconfirmed', 'A second person has to confirm this facility first.', [
        { field: 'facilityId', code: 'unconfirmed' },
      ]);
    }
    assertComplete(summary, basis.idOf);
    if (summary.embargoUntil !== null && this.clock.now().toISOString().slice(0, 10) < summary.embargoUntil) {
      throw new Invalid('embargoed', 'This is not to be published before the day that its drafter chose.', [
        { field: 'embargoUntil', code: 'in_future' },
      ]);
    }
    if (summary.submittedHash !== contentHash(contentOf(summary))) {
      throw new Conflict('changed_since_submission', 'This is not what was handed to you. Return it to its drafter.');
    }
    if (basis.proof < proofFloor) {
      throw new Invalid('proof_floor', 'What was not assessed as at least a credible allegation is not published.', [
        { field: 'proof', code: 'too_low' },
      ]);
    }
    const findings = await this.checkDisclosure.findings(tx, summary, basis);
    if (findings.length > 0) {
      throw new Invalid('disclosure_findings', 'The disclosure check has open findings.', [], { findings });
    }
  }

  private async publish(tx: Tx, actor: Actor, publisherId: string, summary: Summary, basis: Basis): Promise<void> {
    const at = this.clock.now();
    await this.facilities.refresh(tx, [summary.facilityId]);
    const earlier = await this.summaries.versions(tx, summary.id);
    const { row, versionDetail, content } = await this.texts.prepare(
      tx,
      summary,
      basis,
      earlier,
      at.toISOString().slice(0, 10),
    );
    const { version, hash } = row;
    const authors = { drafterId: summary.drafterId, editorIds: summary.editorIds, publisherId };
    await this.summaries.insertVersion(tx, {
      summaryId: summary.id,
      version,
      content,
      sentences: sentencesOf(summary, basis.idOf),
      reportIds: basis.reports.map(({ id }) => id),
      hash,
      ...authors,
      publishedAt: at,
    });
    await this.summaries.move(tx, summary.id, { state: 'published', at, currentVersion: version, publishedAt: at });
    await this.publishedSide.publish(tx, row, versionDetail);
    await this.outbox.append(tx, 'summary-published', { summaryId: summary.id });
    await this.audit.append(tx, {
      actor,
      act: 'summary.published',
      objectType: 'summary',
      objectId: summary.id,
      detail: { version, hash },
    });
  }
}
