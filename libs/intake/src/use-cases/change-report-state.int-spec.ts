import { type Actor, systemActor } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { FixedClock, insertReport, useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import { insertPerson, openIntake, seedTaxonomy } from '../../test/open-intake.js';
import { judgeMove, type Mover, type ReportState, reportStates } from '../domain/report-states.js';
import { ChangeReportState } from './change-report-state.js';

const database = useDatabase();
const clock = new FixedClock();
let app: INestApplicationContext;

beforeAll(async () => {
  await seedTaxonomy(database, clock);
  app = await openIntake(database, 'api', clock);
});
afterAll(() => app.close());

interface HistoryRow {
  from: ReportState;
  to: ReportState;
  actor: string;
}

const history = (id: string) =>
  database.rows<HistoryRow>(
    'SELECT from_state AS "from", to_state AS "to", actor FROM portal.report_transition WHERE report_id = $1 ORDER BY id',
    [id],
  );

describe('four actors who move one report at once, in any order', () => {
  it('leave one unbroken chain of allowed moves, each with its audit entry', { timeout: 120_000 }, async () => {
    const reporter = await insertPerson(database, 'reporter');
    const actors: [Mover, Actor][] = [
      ['organization', reporter],
      ['moderation', await insertPerson(database, 'moderator')],
      ['moderation', await insertPerson(database, 'lead_moderator')],
      ['system', systemActor('moderation')],
    ];
    const moverOf = new Map(
      actors.map(([mover, actor]) => [actor.kind === 'person' ? actor.accountId : 'system:moderation', mover]),
    );
    const steps = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...reportStates)), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(steps, async (moves) => {
        const { organizationId, accountId: submitterId } = reporter;
        const { id } = await insertReport(database, { organizationId, submitterId });
        const attempts = moves.map(([who, to]) =>
          app
            .get(Transactor, { strict: false })
            .run((tx) => app.get(ChangeReportState).execute(tx, actors[who]?.[1] ?? reporter, { reportId: id, to })),
        );
        const outcomes = await Promise.allSettled(attempts);
        const made = outcomes.filter(({ status }) => status === 'fulfilled').length;
        const refused = outcomes.flatMap((outcome) =>
          outcome.status === 'rejected' ? [String(outcome.reason.code)] : [],
        );
        expect(new Set(refused)).toEqual(new Set(refused.length > 0 ? ['illegal_transition'] : []));
        const rows = await history(id);
        expect(rows).toHaveLength(made);
        let now: ReportState = 'submitted';
        for (const { from, to, actor } of rows) {
          expect(from).toBe(now);
          expect(judgeMove(from, to, moverOf.get(actor) ?? 'organization').allowed).toBe(true);
          now = to;
        }
        const [state] = await database.rows<{ state: string; entries: number }>(
          `SELECT state, (SELECT count(*) FROM audit.entry WHERE object_id = $1::text) AS entries
           FROM portal.report WHERE id = $1::uuid`,
          [id],
        );
        expect(state).toEqual({ state: now, entries: made });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a move', () => {
  it('of a report of another organisation is of one that is not there', async () => {
    const reporter = await insertPerson(database, 'reporter');
    const stranger = await insertPerson(database, 'reporter');
    const { organizationId, accountId: submitterId } = reporter;
    const { id } = await insertReport(database, { organizationId, submitterId });
    const attempt = app
      .get(Transactor, { strict: false })
      .run((tx) => app.get(ChangeReportState).execute(tx, stranger, { reportId: id, to: 'withdrawn' }));
    await expect(attempt).rejects.toThrow('not_found');
  });
});
