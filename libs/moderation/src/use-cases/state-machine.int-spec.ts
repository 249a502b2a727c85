import { ChangeReportState } from '@habeas/intake';
import { DomainError, type PersonActor, systemActor } from '@habeas/kernel';
import {
  actingAs,
  createTestDatabase,
  insertModerationWorld,
  insertSubmittedReport,
  type ModerationWorld,
  type RoleConnection,
  startContext,
  type TestContext,
  type TestDatabase,
} from '@habeas/testing';
import fc from 'fast-check';
import { type Model, play, type PlayedOutcome, type Step, type Who } from '../../test/review-model.js';
import { ModerationModule } from '../moderation.module.js';
import { AdmitToQueue } from './admit-to-queue.js';
import { ClaimReport } from './claim-report.js';
import { CloseWithdrawn } from './close-withdrawn.js';
import { DecideReport } from './decide-report.js';
import { ReleaseClaim } from './release-claim.js';
import { ResumeClock } from './resume-clock.js';
import { UndoDecision } from './undo-decision.js';

const sequences = 60;
const longest = 20;
const system = systemActor('moderation');
const assessment = { sourceReliability: 'C', informationCredibility: 3, proof: 2, severity: 3 } as const;

const who = fc.constantFrom<Who>('ana', 'ben', 'lead');
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constantFrom<'claim' | 'release' | 'undo'>('claim', 'claim', 'release', 'undo'),
        who,
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('decide' as const),
        who,
        outcome: fc.constantFrom<PlayedOutcome>('accept', 'reject', 'request_information'),
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom<'answer' | 'admit'>('answer', 'admit') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(5, 59, 61, 899, 901) }),
    },
  ),
  { minLength: 4, maxLength: longest },
);

describe('the life of a report in review', () => {
  let db: TestDatabase;
  let api: TestContext;
  let connection: RoleConnection;
  let world: ModerationWorld;
  let actors: Record<Who, PersonActor>;

  beforeAll(async () => {
    db = await createTestDatabase();
    api = await startContext(db, 'api', [ModerationModule]);
    connection = await db.as('api');
    world = await insertModerationWorld(db);
    actors = { ana: actingAs(world.ana), ben: actingAs(world.ben), lead: actingAs(world.lead) };
    worker = await startContext(db, 'worker', [ModerationModule], api.clock);
  });
  let worker: TestContext;
  afterAll(async () => {
    await worker.close();
    await api.close();
    await db.close();
  });

  const byNgo = (reportId: string, to: 'in_review' | 'withdrawn') =>
    connection.transactor.run((tx) =>
      api.get(ChangeReportState).execute(tx, actingAs(world.reporter), { reportId, to }),
    );

  async function act(reportId: string, step: Step, decisions: string[]): Promise<unknown> {
    switch (step.do) {
      case 'wait':
        return api.clock.advance(step.seconds);
      case 'admit':
        return worker.get(AdmitToQueue).execute(system, { reportId });
      case 'claim':
        return api.get(ClaimReport).execute(actors[step.who], { reportId });
      case 'release':
        return api.get(ReleaseClaim).execute(actors[step.who], { reportId });
      case 'decide': {
        const { outcome } = step;
        const input = { reportId, outcome, reason: 'As seen', ...(outcome === 'accept' && { assessment }) };
        const { id } = await api.get(DecideReport).execute(actors[step.who], input);
        return decisions.push(id);
      }
      case 'undo': {
        const decisionId = decisions.at(-1) ?? '';
        await api.get(UndoDecision).execute(actors[step.who], { reportId, decisionId });
        return decisions.pop();
      }
      case 'answer':
        await byNgo(reportId, 'in_review');
        return worker.get(ResumeClock).execute(system, { reportId });
      case 'withdraw':
        await byNgo(reportId, 'withdrawn');
        return worker.get(CloseWithdrawn).execute(system, { reportId });
    }
  }

  async function found(reportId: string) {
    const [row] = await db.rows<{
      state: string;
      open: boolean;
      holder: string | null;
      stopped: boolean;
      due_ms: number;
    }>(
      `SELECT r.state, q.closed_at IS NULL AS open, CASE WHEN q.lease_until > $2 THEN q.assignee_id END AS holder,
         q.clock_stopped_at IS NOT NULL AS stopped, (extract(epoch FROM q.due_at - q.waiting_since) * 1000)::bigint AS due_ms
       FROM portal.report r JOIN portal.queue_item q ON q.report_id = r.id WHERE r.id = $1`,
      [reportId, api.clock.now()],
    );
    return row;
  }

  it('goes as played on paper, whatever people do in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const reportId = await insertSubmittedReport(db, world, { submittedAt: api.clock.now().toISOString() });
        await worker.get(AdmitToQueue).execute(system, { reportId });
        const model: Model = {
          state: 'queued',
          holder: null,
          heldUntil: 0,
          now: 0,
          last: null,
          open: true,
          stoppedSince: null,
          stood: 0,
        };
        const due = (await found(reportId))?.due_ms ?? 0;
        const decisions: string[] = [];
        for (const step of sequence) {
          const expected = play(model, step);
          if (expected === 'none') continue;
          const end = await act(reportId, step, decisions).then(
            () => 'done',
            (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
          );
          expect([step, end]).toEqual([step, expected]);
          const holder =
            model.open && model.holder && model.heldUntil > model.now ? actors[model.holder].accountId : null;
          expect(await found(reportId)).toEqual({
            state: model.state,
            open: model.open,
            holder,
            stopped: model.stoppedSince !== null,
            due_ms: due + model.stood * 1_000,
          });
        }
      }),
      { numRuns: sequences },
    );
  }, 180_000);

  it('has one outcome when four people act on it at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<PlayedOutcome>('accept', 'reject', 'request_information'), {
          minLength: 3,
          maxLength: 3,
        }),
        async (outcomes) => {
          const reportId = await insertSubmittedReport(db, world);
          await worker.get(AdmitToQueue).execute(system, { reportId });
          await act(reportId, { do: 'claim', who: 'ana' }, []);
          const all = [
            ...outcomes.map((outcome) => act(reportId, { do: 'decide', who: 'ana', outcome }, [])),
            byNgo(reportId, 'withdrawn'),
          ];
          const ends = await Promise.allSettled(all);
          const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
          expect(refused.every((error) => error instanceof DomainError && error.kind === 'conflict')).toBe(true);
          const moves = await db.rows<{ from_state: string; to_state: string }>(
            'SELECT from_state, to_state FROM portal.report_transition WHERE report_id = $1 ORDER BY id',
            [reportId],
          );
          for (const [index, move] of moves.entries()) {
            if (index > 0) expect(move.from_state).toBe(moves[index - 1]?.to_state);
          }
          const finals = await db.rows(
            `SELECT 1 FROM portal.decision WHERE report_id = $1 AND outcome <> 'request_information'`,
            [reportId],
          );
          expect(finals.length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);
});
