import { setTimeout as pause } from 'node:timers/promises';
import { IdentityModule } from '@habeas/identity';
import { ClaimReport, DecideReport, ModerationModule } from '@habeas/moderation';
import type { OperatorConfiguration } from '@habeas/platform/config';
import { Sql } from '@habeas/platform/database';
import { DraftSummary, PublicationModule, PublishSummary, SubmitSummary } from '@habeas/publication';
import type { INestApplicationContext } from '@nestjs/common';
import { withUseCases } from '../operator-context.js';
import { demoActor } from './demo-actor.js';
import { demoReports } from './demo-reports.js';
import { citedDemoReports, demoAssessment, demoSummary } from './demo-summary.js';

const screeningPatienceMs = 30_000;
const drafter = 'moderator@mesa.example';
const secondPerson = 'moderator@lantern.example';

interface DemoReportRow {
  readonly id: string;
  readonly state: string;
  readonly facility_id: string;
}

/**
 * Takes two of the invented reports the whole way, as two invented moderators would, so that the public pages of a demonstration have
 * something to show. Only while nothing has been decided about them; the worker must be running, for it screens them first.
 */
export async function publishDemoSummary(
  configuration: OperatorConfiguration,
  adminUrl: string,
  onProgress: (step: string) => void,
): Promise<void> {
  await withUseCases(
    configuration,
    adminUrl,
    [IdentityModule, ModerationModule, PublicationModule],
    async (context) => {
      const reports = await screenedReports(context);
      if (reports.length === 0) return;
      const moderator = await demoActor(context, drafter);
      for (const { id: reportId } of reports) {
        await context.get(ClaimReport, { strict: false }).execute(moderator, { reportId });
        const decision = {
          reportId,
          outcome: 'accept',
          reason: 'Demonstration: clear and consistent.',
          assessment: demoAssessment,
        } as const;
        await context.get(DecideReport, { strict: false }).execute(moderator, decision);
      }
      const content = {
        ...demoSummary,
        facilityId: reports[0]?.facility_id ?? '',
        reportIds: reports.map(({ id }) => id),
      };
      const { id: summaryId } = await context.get(DraftSummary, { strict: false }).execute(moderator, content);
      await context.get(SubmitSummary, { strict: false }).execute(moderator, summaryId);
      await context
        .get(PublishSummary, { strict: false })
        .execute(await demoActor(context, secondPerson), { summaryId });
      onProgress('An invented summary was published for the demonstration');
    },
  );
}

/** The cited reports once all of them wait in the queue; none when they have gone further already, or screening takes too long. */
async function screenedReports(context: INestApplicationContext): Promise<DemoReportRow[]> {
  const deadline = Date.now() + screeningPatienceMs;
  while (Date.now() < deadline) {
    const reports = await citedReports(context);
    if (reports.length !== citedDemoReports.length) return [];
    if (reports.some(({ state }) => state !== 'submitted' && state !== 'queued')) return [];
    if (reports.every(({ state }) => state === 'queued')) return reports;
    await pause(200);
  }
  return [];
}

function citedReports(context: INestApplicationContext): Promise<DemoReportRow[]> {
  const narratives = citedDemoReports.map((position) => demoReports[position]?.fields.narrative);
  return context.get(Sql, { strict: false }).rows<DemoReportRow>(
    `SELECT r.id, r.state, r.facility_id FROM portal.report r JOIN portal.organization o ON o.id = r.organization_id
      WHERE o.is_demo AND r.narrative = ANY($1) ORDER BY r.id`,
    [narratives],
  );
}
