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
import type { Assessment } from '../domain/assessment.js';
import { ModerationModule } from '../moderation.module.js';
import { AcceptedAssessments } from './accepted-assessments.js';
import { AdmitToQueue } from './admit-to-queue.js';
import { ClaimReport } from './claim-report.js';
import { CloseWithdrawn } from './close-withdrawn.js';
import { DecideReport, type DecideReportInput } from './decide-report.js';
import { JudgeDuplicate } from './judge-duplicate.js';
import { ListOwnDecisions } from './list-own-decisions.js';
import { ReleaseClaim } from './release-claim.js';
import { ResumeClock } from './resume-clock.js';
import { UndoDecision } from './undo-decision.js';

const system = systemActor('moderation');
const assessment: Assessment = { sourceReliability: 'B', informationCredibility: 2, proof: 3, severity: 4 };

describe('decisions about reports', () => {
  let db: TestDatabase;
  let api: TestContext;
  let world: ModerationWorld;
  let ana: PersonActor;
  let ben: PersonActor;

  beforeAll(async () => {
    db = await createTestDatabase();
    api = await startContext(db, 'api', [ModerationModule]);
    world = await insertModerationWorld(db);
    [ana, ben] = [actingAs(world.ana), actingAs(world.ben)];
    const worker = await startContext(db, 'worker', [ModerationModule], api.clock);
    admit = (reportId) => worker.get(AdmitToQueue).execute(system, { reportId });
    closeWorker = () => worker.close();
  });
  let admit: (reportId: string) => Promise<void>;
  let closeWorker: () => Promise<void>;
  afterAll(async () => {
    await closeWorker();
    await api.close();
    await db.close();
  });

  const queued = async (report: SubmittedReport = {}) => {
    const reportId = await insertSubmittedReport(db, world, report);
    await admit(reportId);
    return reportId;
  };
  const claimed = async (report: SubmittedReport = {}, actor = ana) => {
    const reportId = await queued(report);
    await api.get(ClaimReport).execute(actor, { reportId });
    return reportId;
  };
  const decide = async (reportId: string, input: Partial<DecideReportInput> = {}, actor = ana) =>
    api.get(DecideReport).execute(actor, { reportId, outcome: 'reject', reason: 'Not about detention', ...input });
  const accept = (reportId: string) => decide(reportId, { outcome: 'accept', reason: 'Two sources agree', assessment });
  const undo = async (reportId: string, decisionId: string, actor = ana) =>
    api.get(UndoDecision).execute(actor, { reportId, decisionId });
  const answer = async (reportId: string) => {
    const { transactor } = await db.as('api');
    await transactor.run((tx) =>
      api.get(ChangeReportState).execute(tx, actingAs(world.reporter), { reportId, to: 'in_review' }),
    );
    await api.get(ResumeClock).execute(system, { reportId });
  };
  const stateOf = async (reportId: string) =>
    (await db.rows<{ state: string }>('SELECT state FROM portal.report WHERE id = $1', [reportId]))[0]?.state;
  const itemOf = async (reportId: string) =>
    (
      await db.rows<{
        closed_at: Date | null;
        due_at: Date;
        clock_stop_reason: string | null;
        assignee_id: string | null;
      }>('SELECT * FROM portal.queue_item WHERE report_id = $1', [reportId])
    )[0];
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
    );

  it('accept with an assessment, and are remembered with audit entry and event in one go', async () => {
    const reportId = await claimed();
    const { id, state, undoUntil } = await accept(reportId);
    expect(state).toBe('accepted');
    expect(undoUntil.getTime()).toBe(api.clock.now().getTime() + 60_000);
    expect(await stateOf(reportId)).toBe('accepted');
    expect(await itemOf(reportId)).toMatchObject({ closed_at: api.clock.now(), assignee_id: null });
    const events = await db.rows(
      `SELECT ids FROM portal.outbox WHERE name = 'report-decided' AND ids->>'reportId' = $1`,
      [reportId],
    );
    expect(events).toEqual([{ ids: { reportId, decisionId: id } }]);
    const acts = await db.rows<{ detail: object }>(
      `SELECT detail FROM audit.entry WHERE act = 'report.decided' AND object_id = $1`,
      [reportId],
    );
    expect(acts).toEqual([{ detail: { decisionId: id, outcome: 'accept' } }]);
    const found = await (await db.as('api')).transactor.run((tx) => api.get(AcceptedAssessments).find(tx, [reportId]));
    expect(found).toEqual([{ reportId, ...assessment }]);
  });

  it.each<[string, Partial<DecideReportInput>]>([
    ['assessment_required', { outcome: 'accept' }],
    ['duplicate_of_required', { outcome: 'mark_duplicate' }],
    ['duplicate_of_unknown', { outcome: 'mark_duplicate', duplicateOf: '0198a000-0000-7000-8000-000000000000' }],
    ['duplicate_of_unexpected', { outcome: 'reject', duplicateOf: '0198a000-0000-7000-8000-000000000000' }],
  ])('are refused with %s, and change nothing', async (code, input) => {
    const reportId = await claimed();
    expect(await codeOf(decide(reportId, input))).toBe(code);
    expect(await stateOf(reportId)).toBe('in_review');
    expect(await db.rows('SELECT 1 FROM portal.decision WHERE report_id = $1', [reportId])).toEqual([]);
  });

  it('need the claim', async () => {
    const reportId = await queued();
    expect(await codeOf(decide(reportId))).toBe('claim_required');
    await api.get(ClaimReport).execute(ana, { reportId });
    expect(await codeOf(decide(reportId, {}, ben))).toBe('claim_required');
    api.clock.advance(15 * 60);
    expect(await codeOf(decide(reportId))).toBe('claim_required');
  });

  it('are not for people of the reporting organisation', async () => {
    const own = actingAs(world.ownModerator);
    const reportId = await claimed({}, own);
    expect(await codeOf(decide(reportId, {}, own))).toBe('own_organization');
    const other = await claimed({ organizationId: world.otherNgo, submitterId: world.otherReporter.id }, own);
    expect((await decide(other, {}, own)).state).toBe('rejected');
  });

  const refusedMoves = (reportId: string) =>
    db.rows<{ actor: string; detail: { code: string } }>(
      `SELECT actor, detail FROM audit.entry WHERE act = 'report.move_refused' AND object_id = $1 ORDER BY seq`,
      [reportId],
    );

  it('cannot be taken twice, and the refusal is in the audit chain', async () => {
    const reportId = await claimed();
    await decide(reportId);
    expect(await codeOf(decide(reportId))).toBe('illegal_transition');
    expect(await refusedMoves(reportId)).toEqual([
      { actor: ana.accountId, detail: { code: 'illegal_transition', from: 'rejected', to: 'rejected' } },
    ]);
  });

  it('leave an entry when somebody tries out of turn, without the right to, or too late', async () => {
    const reportId = await claimed();
    expect(await codeOf(api.get(ClaimReport).execute(ben, { reportId }))).toBe('already_claimed');
    expect(await codeOf(api.get(ReleaseClaim).execute(ben, { reportId }))).toBe('already_claimed');
    expect(await codeOf(decide(reportId, {}, ben))).toBe('claim_required');
    const { id } = await decide(reportId);
    expect(await codeOf(undo(reportId, id, ben))).toBe('not_your_decision');
    api.clock.advance(61);
    expect(await codeOf(undo(reportId, id))).toBe('undo_window_over');
    expect((await refusedMoves(reportId)).map(({ actor, detail }) => [actor, detail.code])).toEqual([
      [ben.accountId, 'already_claimed'],
      [ben.accountId, 'already_claimed'],
      [ben.accountId, 'claim_required'],
      [ben.accountId, 'not_your_decision'],
      [ana.accountId, 'undo_window_over'],
    ]);
  });

  it('are taken once, when both tabs of a moderator decide at the same moment', async () => {
    const reportId = await claimed();
    const ends = await Promise.all([accept(reportId), decide(reportId), decide(reportId)].map(codeOf));
    expect(ends.filter((end) => end === 'done')).toHaveLength(1);
  });

  it('mark a duplicate, once, and two reports never as duplicates of each other', async () => {
    const [a, b] = [await claimed(), await claimed()];
    const mark = (reportId: string, duplicateOf: string) =>
      codeOf(decide(reportId, { outcome: 'mark_duplicate', duplicateOf }));
    expect(await mark(a, a)).toBe('duplicate_of_unknown');
    const ends = await Promise.all([mark(a, b), mark(b, a)]);
    expect(ends.sort()).toEqual(['done', 'duplicate_of_unknown']);
  });

  it('remember what was said of a pair, and forget it when a decision about it is taken back', async () => {
    const [a, b] = [await claimed(), await claimed()];
    await db.rows(
      `INSERT INTO portal.near_duplicate (report_id, other_report_id, similarity, same_facility, same_period, same_organization, found_at)
       VALUES (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), 0.9, true, true, true, now())`,
      [a, b],
    );
    const verdict = async () =>
      (
        await db.rows<{ verdict: string }>(
          'SELECT verdict FROM portal.near_duplicate WHERE $1 IN (report_id, other_report_id)',
          [a],
        )
      )[0]?.verdict;
    await api.get(JudgeDuplicate).execute(ana, { reportId: b, otherReportId: a, verdict: 'related' });
    expect(await verdict()).toBe('related');
    const { id } = await decide(a, { outcome: 'mark_duplicate', duplicateOf: b });
    expect(await verdict()).toBe('duplicate');
    await undo(a, id);
    expect(await verdict()).toBeNull();
    const stranger = api
      .get(JudgeDuplicate)
      .execute(ana, { reportId: a, otherReportId: await queued(), verdict: 'related' });
    expect(await codeOf(stranger)).toBe('not_found');
  });

  describe('a question to the organisation', () => {
    it('stops the clock with its reason, and the answer moves the due time by as long', async () => {
      const reportId = await claimed({ submittedAt: api.clock.now().toISOString() });
      const before = await itemOf(reportId);
      await decide(reportId, { outcome: 'request_information', reason: 'On which day was that?' });
      expect(await stateOf(reportId)).toBe('needs_information');
      expect(await itemOf(reportId)).toMatchObject({ clock_stop_reason: 'waiting_for_ngo', closed_at: null });
      const messages = await db.rows('SELECT side, text FROM portal.report_message WHERE report_id = $1', [reportId]);
      expect(messages).toEqual([{ side: 'moderation', text: 'On which day was that?' }]);
      api.clock.advance(7_200);
      await api.get(ResumeClock).execute(system, { reportId });
      expect((await itemOf(reportId))?.clock_stop_reason).toBe('waiting_for_ngo');
      await answer(reportId);
      await api.get(ResumeClock).execute(system, { reportId });
      const after = await itemOf(reportId);
      expect(after?.clock_stop_reason).toBeNull();
      expect((after?.due_at.getTime() ?? 0) - (before?.due_at.getTime() ?? 0)).toBe(7_200_000);
    });

    it('is not asked twice, and does not keep a moderator from deciding without the answer', async () => {
      const reportId = await claimed();
      const ask = () => decide(reportId, { outcome: 'request_information', reason: 'Who saw it?' });
      await ask();
      expect(await codeOf(ask())).toBe('illegal_transition');
      expect((await decide(reportId)).state).toBe('rejected');
      expect((await itemOf(reportId))?.clock_stop_reason).toBeNull();
    });
  });

  describe('taking back', () => {
    it('works for a minute, and gives the report back to its reviewer', async () => {
      const reportId = await claimed();
      const { id } = await accept(reportId);
      api.clock.advance(60);
      expect(await undo(reportId, id)).toEqual({ state: 'in_review' });
      expect(await itemOf(reportId)).toMatchObject({ closed_at: null, assignee_id: ana.accountId });
      expect(await codeOf(undo(reportId, id))).toBe('already_undone');
      expect((await decide(reportId)).state).toBe('rejected');
    });

    it('does not work later, for others, or after something followed', async () => {
      const [late, theirs, answered, used] = [await claimed(), await claimed(), await claimed(), await claimed()];
      const [a, b, d] = [await accept(late), await accept(theirs), await accept(used)];
      const c = await decide(answered, { outcome: 'request_information', reason: 'When?' });
      await answer(answered);
      await (await db.as('api')).transactor.run((tx) => api.get(AcceptedAssessments).buildUpon(tx, [used]));
      expect(await codeOf(undo(theirs, b.id, ben))).toBe('not_your_decision');
      expect(await codeOf(undo(answered, c.id))).toBe('decision_followed');
      expect(await codeOf(undo(used, d.id))).toBe('decision_followed');
      expect(await codeOf(undo(late, b.id))).toBe('not_found');
      api.clock.advance(60.001);
      expect(await codeOf(undo(late, a.id))).toBe('undo_window_over');
      expect(await stateOf(late)).toBe('accepted');
    });

    it("is offered in the list of one's own decisions only while it works", async () => {
      const reportId = await claimed();
      const { id } = await accept(reportId);
      const mine = async () =>
        (await api.get(ListOwnDecisions).execute(ana, { limit: 5 })).items.find((item) => item.id === id);
      expect(await mine()).toMatchObject({ reportId, outcome: 'accept', state: 'accepted', undoable: true });
      api.clock.advance(61);
      expect((await mine())?.undoable).toBe(false);
      expect((await api.get(ListOwnDecisions).execute(ben, { limit: 5 })).items.map((item) => item.id)).not.toContain(
        id,
      );
    });
  });

  it('leave a withdrawn report alone, which leaves the queue', async () => {
    const reportId = await claimed();
    const { transactor } = await db.as('api');
    await transactor.run((tx) =>
      api.get(ChangeReportState).execute(tx, actingAs(world.reporter), { reportId, to: 'withdrawn' }),
    );
    expect(await codeOf(accept(reportId))).toBe('illegal_transition');
    await api.get(CloseWithdrawn).execute(system, { reportId });
    expect((await itemOf(reportId))?.closed_at).not.toBeNull();
  });
});
