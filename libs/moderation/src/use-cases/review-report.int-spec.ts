import { ChangeReportState } from '@habeas/intake';
import { DomainError, type PersonActor, systemActor } from '@habeas/kernel';
import {
  actingAs,
  createTestDatabase,
  insertModerationWorld,
  insertSubmittedReport,
  type ModerationWorld,
  startContext,
  type SubmittedReport,
  type TestContext,
  type TestDatabase,
} from '@habeas/testing';
import { ModerationModule } from '../moderation.module.js';
import { AdmitToQueue } from './admit-to-queue.js';
import { ClaimReport } from './claim-report.js';
import { DecideReport, type DecideReportInput } from './decide-report.js';
import { ReviewReport } from './review-report.js';

const assessment = { sourceReliability: 'B', informationCredibility: 2, proof: 3, severity: 4 } as const;

describe('the review page', () => {
  let db: TestDatabase;
  let api: TestContext;
  let worker: TestContext;
  let world: ModerationWorld;
  let ana: PersonActor;
  let ben: PersonActor;

  beforeAll(async () => {
    db = await createTestDatabase();
    api = await startContext(db, 'api', [ModerationModule]);
    worker = await startContext(db, 'worker', [ModerationModule], api.clock);
    world = await insertModerationWorld(db);
    [ana, ben] = [actingAs(world.ana), actingAs(world.ben)];
  });
  afterAll(async () => {
    await worker.close();
    await api.close();
    await db.close();
  });

  const claimed = async (report: SubmittedReport = {}) => {
    const reportId = await insertSubmittedReport(db, world, report);
    await worker.get(AdmitToQueue).execute(systemActor('moderation'), { reportId });
    await api.get(ClaimReport).execute(ana, { reportId });
    return reportId;
  };
  const decide = (reportId: string, input: Pick<DecideReportInput, 'outcome' | 'reason' | 'assessment'>) =>
    api.get(DecideReport).execute(ana, { reportId, ...input });
  const accept = (reportId: string) => decide(reportId, { outcome: 'accept', reason: 'Two sources agree', assessment });
  const answer = async (reportId: string) => {
    const { transactor } = await db.as('api');
    await transactor.run((tx) =>
      api.get(ChangeReportState).execute(tx, actingAs(world.reporter), { reportId, to: 'in_review' }),
    );
  };
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
    );

  it('shows a report with everything that was done, and the reading is audited', async () => {
    const reportId = await claimed({ narrative: 'Doña Carmen Flores waits for news of her son since March.' });
    await accept(reportId);
    const review = await api.get(ReviewReport).execute(ben, { reportId });
    expect(review.report).toMatchObject({
      id: reportId,
      state: 'accepted',
      narrative: expect.stringContaining('Carmen'),
    });
    expect(review.steps.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(review.decisions).toMatchObject([
      { outcome: 'accept', reason: 'Two sources agree', moderator: { name: 'Ana' } },
    ]);
    expect(review.assessments).toMatchObject([assessment]);
    expect(review.history.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['report.queued', 'report.claimed', 'report.decided']),
    );
    const reads = await db.rows(`SELECT actor FROM audit.entry WHERE act = 'report.read' AND object_id = $1`, [
      reportId,
    ]);
    expect(reads).toEqual([{ actor: ben.accountId }]);
    expect(await codeOf((async () => api.get(ReviewReport).execute(actingAs(world.reporter), { reportId }))())).toBe(
      'forbidden',
    );
  });

  it('is closed to the reporting organisation, which learns of no other report that looks alike', async () => {
    const reportId = await claimed();
    const review = async () => api.get(ReviewReport).execute(actingAs(world.reporter), { reportId });
    expect(await codeOf(review())).toBe('forbidden');
  });

  it('never names people of the reporting organisation in the history', async () => {
    const reportId = await claimed();
    await decide(reportId, { outcome: 'request_information', reason: 'When?' });
    await answer(reportId);
    const { history } = await api.get(ReviewReport).execute(ben, { reportId });
    expect(JSON.stringify(history)).not.toContain('Reporter One');
    expect(history.some(({ actor }) => actor?.name === 'Ana')).toBe(true);
  });
});
