import { systemActor } from '@habeas/kernel';
import {
  FixedClock,
  insertModerationWorld,
  insertSubmittedReport,
  type ModerationWorld,
  useDatabase,
} from '@habeas/testing';
import { screeningSteps } from '../domain/screening-steps.js';
import { StepFailure } from '../domain/step-failure.js';
import { NearDuplicateRepository } from '../persistence/near-duplicate.repository.js';
import { PersonalDataRepository } from '../persistence/personal-data.repository.js';
import { ScreenedReportQuery } from '../persistence/screened-report.query.js';
import { ScreeningRepository } from '../persistence/screening.repository.js';
import { CloseScreening } from './close-screening.js';
import { DetectLanguage } from './detect-language.js';
import { FailScreeningStep } from './fail-screening-step.js';
import { FindNearDuplicates } from './find-near-duplicates.js';
import { FindPersonalData } from './find-personal-data.js';
import { GradeUrgency } from './grade-urgency.js';
import { RunScreeningStep } from './run-screening-step.js';
import '../persistence/findings.entities.js';
import '../persistence/screening.entities.js';

const actor = systemActor('screening');
const db = useDatabase();
let world: ModerationWorld;

beforeAll(async () => {
  world = await insertModerationWorld(db);
});

async function createSut() {
  const { transactor, sql } = await db.as('worker');
  const clock = new FixedClock();
  const reports = new ScreenedReportQuery(sql);
  const screenings = new ScreeningRepository();
  const duplicates = new NearDuplicateRepository(sql);
  const runStep = new RunScreeningStep(
    new DetectLanguage(transactor, clock, reports, screenings),
    new FindPersonalData(transactor, clock, reports, screenings, new PersonalDataRepository()),
    new FindNearDuplicates(transactor, clock, reports, screenings, duplicates),
    new GradeUrgency(transactor, clock, reports, screenings),
  );
  const run = (reportId: string, step: string, attempt = 1) => runStep.execute(actor, { reportId, step, attempt });
  return {
    run,
    screen: (reportId: string) => Promise.all(screeningSteps.map((step) => run(reportId, step))),
    fail: (reportId: string, step: string, errorCode = 'database_error') =>
      new FailScreeningStep(transactor, clock, screenings).execute(actor, { reportId, step, attempt: 5, errorCode }),
    close: (reportId: string) => transactor.run((tx) => new CloseScreening(clock, screenings).execute(tx, reportId)),
  };
}

const submit = (report: Parameters<typeof insertSubmittedReport>[2] = {}) => insertSubmittedReport(db, world, report);
const screeningOf = async (reportId: string) =>
  (
    await db.rows<{ state: string; language: string; urgency: string; due_hours: number }>(
      'SELECT state, language, urgency, due_hours FROM portal.screening WHERE report_id = $1',
      [reportId],
    )
  )[0];
const stepsOf = (reportId: string) =>
  db.rows<{ step: string; state: string; attempts: number; error_code: string | null }>(
    'SELECT step, state, attempts, error_code FROM portal.screening_step WHERE report_id = $1 ORDER BY step',
    [reportId],
  );
const pairsOf = (reportId: string) =>
  db.rows<Record<string, unknown>>(
    `SELECT least(report_id, other_report_id) AS a, greatest(report_id, other_report_id) AS b, similarity, same_facility,
       same_period, same_organization FROM portal.near_duplicate WHERE $1 IN (report_id, other_report_id)`,
    [reportId],
  );
const countOf = async (table: string, reportId: string) =>
  (await db.rows<{ count: number }>(`SELECT count(*) FROM portal.${table} WHERE report_id = $1`, [reportId]))[0]?.count;

describe('screening a report', () => {
  it('is complete when all four steps are done, whichever ends last', async () => {
    const { screen } = await createSut();
    const reportId = await submit({ categories: ['MAT.WAT'], ongoing: true });
    await screen(reportId);
    expect(await screeningOf(reportId)).toEqual({ state: 'complete', language: 'en', urgency: 'U0', due_hours: 24 });
    expect((await stepsOf(reportId)).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('marks personal data in narrative and answers', async () => {
    const { run } = await createSut();
    const narrative = 'El señor Manuel Ayala, DUI 01234567-8, lleva nueve días sin medicinas en el módulo cinco.';
    const reportId = await submit({ narrative, answers: { cellArea: 'llamar al 7123-4567', lastContact: 'never' } });
    await run(reportId, 'find-personal-data');
    const spans = await db.rows<{ field: string; type: string; start_offset: number; end_offset: number }>(
      'SELECT field, type, start_offset, end_offset FROM portal.personal_data_span WHERE report_id = $1 ORDER BY field DESC, start_offset',
      [reportId],
    );
    expect(spans.map(({ field, type }) => [field, type])).toEqual([
      ['narrative', 'person'],
      ['narrative', 'identity_number'],
      ['answers.cellArea', 'phone'],
    ]);
    expect(narrative.slice(spans[1]?.start_offset, spans[1]?.end_offset)).toBe('01234567-8');
  });

  it('has one effect, however often and however much at once a step runs', async () => {
    const { screen, run } = await createSut();
    const narrative = 'The kitchen gave out the same cold rice for eleven days, and those who complained got none.';
    const first = await submit({ narrative });
    const second = await submit({ narrative });
    await Promise.all([screen(first), screen(first), screen(second), screen(second)]);
    await screen(first);
    await run(second, 'find-personal-data', 3);
    expect(await countOf('screening', first)).toBe(1);
    expect(await countOf('screening_step', first)).toBe(4);
    expect(await countOf('near_duplicate_band', first)).toBe(8);
    expect((await pairsOf(first)).length).toBe(1);
    expect((await stepsOf(second)).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1]);
  });

  it('leaves drafts alone', async () => {
    const { screen } = await createSut();
    const draft = await submit({ state: 'draft' });
    await screen(draft);
    expect(await screeningOf(draft)).toBeUndefined();
  });
});

describe('near-duplicates', () => {
  const story =
    'Last week the guards took the mattresses out of every cell on the second floor and left them in the rain.';

  it('are found within and across organisations, with how they agree', async () => {
    const { run } = await createSut();
    const first = await submit({ narrative: story });
    const same = await submit({ narrative: `${story} They are still there.` });
    const other = await submit({
      narrative: story.replace('second', 'third'),
      organizationId: world.otherNgo,
      submitterId: world.otherReporter.id,
      facilityId: world.facilities[1]!,
      occurred: '2026-05-01',
    });
    for (const reportId of [first, same, other]) await run(reportId, 'find-near-duplicates');
    const pairs = await pairsOf(first);
    expect(pairs).toHaveLength(2);
    const across = pairs.find(({ a, b }) => [a, b].includes(other));
    expect(across).toMatchObject({ same_facility: false, same_period: false, same_organization: false });
    expect(pairs.find(({ a, b }) => [a, b].includes(same))).toMatchObject({
      same_facility: true,
      same_period: true,
      same_organization: true,
    });
  });

  it('are found from either side when both are screened at the same moment', async () => {
    const { run } = await createSut();
    for (let round = 0; round < 5; round += 1) {
      const narrative = `Round ${round}: the doctor came once in a month and saw nobody of the forty people who had asked for her.`;
      const [a, b] = [await submit({ narrative }), await submit({ narrative })];
      await Promise.all([run(a, 'find-near-duplicates'), run(b, 'find-near-duplicates')]);
      expect((await pairsOf(a)).some((pair) => [pair.a, pair.b].includes(b))).toBe(true);
    }
  });

  it('leave out what was withdrawn', async () => {
    const { run } = await createSut();
    const narrative =
      'Nobody was allowed into the yard from Monday to Friday because the director had lost the only key.';
    const gone = await submit({ narrative });
    await run(gone, 'find-near-duplicates');
    await db.rows(`UPDATE portal.report SET state = 'withdrawn' WHERE id = $1`, [gone]);
    const reportId = await submit({ narrative });
    await run(reportId, 'find-near-duplicates');
    expect(await pairsOf(reportId)).toEqual([]);
  });
});

describe('a step that fails for good', () => {
  it('is visible by itself, and leaves the screening incomplete', async () => {
    const { run, fail } = await createSut();
    const reportId = await submit();
    for (const step of ['detect-language', 'find-personal-data', 'grade-urgency']) await run(reportId, step);
    await fail(reportId, 'find-near-duplicates');
    expect((await screeningOf(reportId))?.state).toBe('incomplete');
    expect(await stepsOf(reportId)).toContainEqual({
      step: 'find-near-duplicates',
      state: 'failed',
      attempts: 5,
      error_code: 'database_error',
    });
  });

  it('gives a stand-in grade when the grading is what failed, and the true one when it succeeds later', async () => {
    const { run, fail, close } = await createSut();
    const reportId = await submit({ categories: ['TRE.TOR'] });
    await fail(reportId, 'grade-urgency');
    const standIn = await close(reportId);
    expect(standIn).toMatchObject({ graded: false, state: 'incomplete', grade: { urgency: 'U1' } });
    expect(standIn.grade.reasons.map(({ code }) => code)).toEqual(['screening_incomplete']);
    await run(reportId, 'grade-urgency');
    expect(await close(reportId)).toMatchObject({ graded: true, grade: { urgency: 'U0' } });
  });

  it('does not undo a step that is done', async () => {
    const { run, fail } = await createSut();
    const reportId = await submit();
    await run(reportId, 'detect-language');
    await fail(reportId, 'detect-language');
    expect(await stepsOf(reportId)).toMatchObject([{ step: 'detect-language', state: 'done' }]);
  });

  it('throws a code and nothing of what was being read', async () => {
    const { run } = await createSut();
    const failure = await run('not-a-uuid CANARY', 'detect-language').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StepFailure);
    expect(String(failure)).toBe('Error: database_error');
  });
});
