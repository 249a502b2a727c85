import { newId, type PersonActor, systemActor } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { FixedClock, insertReport, useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { insertPerson, openIntake, seedTaxonomy } from '../../test/open-intake.js';
import { AddAddendum } from './add-addendum.js';
import { AddModerationMessage } from './add-moderation-message.js';
import { ChangeConsent } from './change-consent.js';
import { ChangeReportState } from './change-report-state.js';
import { DiscardDraft } from './discard-draft.js';
import { ListOwnReports } from './list-own-reports.js';
import { PostMessage } from './post-message.js';
import { ReadReport } from './read-report.js';
import { ReportsForSummary } from './reports-for-summary.js';
import { SubmitDraft } from './submit-draft.js';
import { SubmitReport } from './submit-report.js';
import { UpdateDraft } from './update-draft.js';
import { WithdrawReport } from './withdraw-report.js';

const database = useDatabase();
const clock = new FixedClock();
let app: INestApplicationContext;

beforeAll(async () => {
  await seedTaxonomy(database, clock);
  app = await openIntake(database, 'api', clock);
});
afterAll(() => app.close());

async function arrange(state: string, consent?: Record<string, string>) {
  const reporter = await insertPerson(database, 'reporter');
  const moderator = await insertPerson(database, 'moderator');
  const { accountId: submitterId, organizationId } = reporter;
  const { id } = await insertReport(database, { organizationId, submitterId, state, ...(consent ? { consent } : {}) });
  return { reporter, moderator, id };
}

const stateOf = async (id: string) => {
  const [row] = await database.rows<{ state: string }>('SELECT state FROM portal.report WHERE id = $1', [id]);
  return row?.state;
};

const events = async (id: string) => {
  const rows = await database.rows<{ name: string }>(
    `SELECT name FROM portal.outbox WHERE ids->>'reportId' = $1 ORDER BY id`,
    [id],
  );
  return rows.map(({ name }) => name);
};

const acts = async (id: string) => {
  const rows = await database.rows<{ act: string }>('SELECT act FROM audit.entry WHERE object_id = $1 ORDER BY seq', [
    id,
  ]);
  return rows.map(({ act }) => act);
};

const move = (
  actor: Parameters<ChangeReportState['execute']>[1],
  reportId: string,
  to: 'accepted' | 'queued' | 'in_review',
) =>
  app.get(Transactor, { strict: false }).run((tx) => app.get(ChangeReportState).execute(tx, actor, { reportId, to }));

describe('a draft', () => {
  const fields = {
    facilityText: 'Somewhere',
    occurred: '2025',
    categories: ['MAT.FOO'],
    narrative: 'Words',
    knownThrough: 'media',
    consent: { internal_review: 'granted' },
  } as const;

  async function draftOf(actor: PersonActor, given: object = fields) {
    return app.get(SubmitReport).execute(actor, { key: newId(), fields: given, draft: true });
  }

  it('changes only in the fields that were sent, and only from the revision that was read', async () => {
    const actor = await insertPerson(database, 'reporter');
    const { id } = await draftOf(actor);
    const update = (revision: number, changed: object) =>
      app.get(UpdateDraft).execute(actor, { reportId: id, revision, fields: changed });
    expect(await update(1, { narrative: 'Other words', categories: ['HLT.ACC'] })).toEqual({ revision: 2 });
    await expect(update(1, { occurred: '2024' })).rejects.toThrow('revision_changed');
    await expect(update(2, { categories: ['NO.SUCH'] })).rejects.toThrow('report_invalid');
    expect(await app.get(ReadReport).execute(actor, id)).toMatchObject({
      narrative: 'Other words',
      categories: ['HLT.ACC'],
      occurred: '2025',
      revision: 2,
      consent: { internal_review: 'granted' },
    });
  });

  it('keeps the order of its categories, of which the first is the main one', async () => {
    const actor = await insertPerson(database, 'reporter');
    const { id } = await draftOf(actor, { ...fields, categories: ['TRE.TOR', 'HLT.ACC', 'MAT.FOO'] });
    const reordered = ['MAT.FOO', 'TRE.TOR', 'HLT.ACC'];
    await app.get(UpdateDraft).execute(actor, { reportId: id, revision: 1, fields: { categories: reordered } });
    await app.get(UpdateDraft).execute(actor, { reportId: id, revision: 2, fields: { narrative: 'Other words' } });
    expect((await app.get(ReadReport).execute(actor, id)).categories).toEqual(reordered);
    const items = await app.get(ListOwnReports).execute(actor, { limit: 10 });
    expect(items.find((item) => item.id === id)?.categories).toEqual(reordered);
  });

  it('is handed in whole, once for one key', async () => {
    const actor = await insertPerson(database, 'reporter');
    const { id } = await draftOf(actor);
    const key = newId();
    const receipt = await app.get(SubmitDraft).execute(actor, { key, reportId: id });
    expect(receipt).toMatchObject({ id, state: 'submitted', submittedAt: clock.now().toISOString() });
    expect(await app.get(SubmitDraft).execute(actor, { key, reportId: id })).toEqual(receipt);
    await expect(app.get(SubmitDraft).execute(actor, { key: newId(), reportId: id })).rejects.toThrow(
      'illegal_transition',
    );
    expect(await events(id)).toEqual(['report-submitted']);
    expect(await acts(id)).toEqual(['report.drafted', 'report.submitted']);
  });

  it('stays a draft while something is missing', async () => {
    const actor = await insertPerson(database, 'reporter');
    const { id } = await draftOf(actor, { narrative: 'Half' });
    await expect(app.get(SubmitDraft).execute(actor, { key: newId(), reportId: id })).rejects.toThrow('report_invalid');
    expect(await stateOf(id)).toBe('draft');
  });

  it('can be thrown away, a report cannot', async () => {
    const actor = await insertPerson(database, 'reporter');
    const { id } = await draftOf(actor);
    await app.get(DiscardDraft).execute(actor, id);
    expect(await stateOf(id)).toBeUndefined();
    const { reporter, id: report } = await arrange('submitted');
    await expect(app.get(DiscardDraft).execute(reporter, report)).rejects.toThrow('illegal_transition');
  });
});

describe('what was handed in', () => {
  it('is neither rewritten nor deleted, not even by a statement of our own role', async () => {
    const { id } = await arrange('submitted');
    const { sql } = await database.as('api');
    await expect(sql.affected(`UPDATE portal.report SET narrative = 'x' WHERE id = $1`, [id])).rejects.toThrow(
      'not rewritten',
    );
    await expect(sql.affected(`UPDATE portal.report SET state = 'draft' WHERE id = $1`, [id])).rejects.toThrow(
      'not rewritten',
    );
    await expect(sql.affected('DELETE FROM portal.report WHERE id = $1', [id])).rejects.toThrow('only a draft');
  });

  it('moves only as the table says, keeps the move, and tells a refused one', async () => {
    const { reporter, moderator, id } = await arrange('submitted');
    await expect(move(reporter, id, 'accepted')).rejects.toMatchObject({ code: 'illegal_transition' });
    await expect(move(moderator, id, 'accepted')).rejects.toMatchObject({ code: 'illegal_transition' });
    await move(systemActor('moderation'), id, 'queued');
    await move(moderator, id, 'in_review');
    await move(moderator, id, 'accepted');
    expect(await acts(id)).toEqual(['report.queued', 'report.in_review', 'report.accepted']);
    const { transitions } = await app.get(ReadReport).execute(reporter, id);
    expect(transitions.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'submitted queued',
      'queued in_review',
      'in_review accepted',
    ]);
  });

  it('is moved once when two move it at once', async () => {
    const { moderator, id } = await arrange('in_review');
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => move(moderator, id, 'accepted')));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('gets addenda', async () => {
    const { reporter, id } = await arrange('accepted');
    await app.get(AddAddendum).execute(reporter, { reportId: id, text: 'Later we heard more.' });
    expect((await app.get(ReadReport).execute(reporter, id)).addenda).toMatchObject([{ text: 'Later we heard more.' }]);
    const draft = await arrange('draft');
    const refused = app.get(AddAddendum).execute(draft.reporter, { reportId: draft.id, text: 'x' });
    await expect(refused).rejects.toThrow('report_takes_no_addendum');
  });
});

describe('a question from moderation', () => {
  it('shows as unanswered until the organisation answers, which returns the report to review', async () => {
    const { reporter, moderator, id } = await arrange('needs_information');
    await app
      .get(Transactor, { strict: false })
      .run((tx) => app.get(AddModerationMessage).execute(tx, moderator, { reportId: id, text: 'Which wing?' }));
    const unanswered = async () =>
      (await app.get(ListOwnReports).execute(reporter, { limit: 5 }))[0]?.unansweredMessage;
    expect(await unanswered()).toBe(true);
    await app.get(PostMessage).execute(reporter, { reportId: id, text: 'The north one.' });
    expect(await unanswered()).toBe(false);
    expect(await stateOf(id)).toBe('in_review');
    expect(await events(id)).toEqual(['report-answered']);
    const { messages } = await app.get(ReadReport).execute(reporter, id);
    expect(messages.map(({ side, text }) => [side, text])).toEqual([
      ['moderation', 'Which wing?'],
      ['organization', 'The north one.'],
    ]);
    expect(JSON.stringify(messages)).not.toContain(moderator.accountId);
  });

  it('does not change the state when a moderator merely writes', async () => {
    const { moderator, id } = await arrange('needs_information');
    await app.get(PostMessage).execute(moderator, { reportId: id, text: 'A reminder.' });
    expect(await stateOf(id)).toBe('needs_information');
  });
});

describe('withdrawing', () => {
  it.each(['submitted', 'queued', 'in_review', 'needs_information'])('takes a %s report back', async (state) => {
    const { reporter, id } = await arrange(state);
    const receipt = await app.get(WithdrawReport).execute(reporter, { reportId: id, reason: 'The family asked.' });
    expect(receipt).toMatchObject({ id, state: 'withdrawn' });
    expect(await events(id)).toEqual(['report-withdrawn']);
  });

  it.each(['draft', 'accepted', 'rejected', 'duplicate', 'withdrawn'])(
    'is refused for a %s report, and the refusal is kept',
    async (state) => {
      const { reporter, id } = await arrange(state);
      const refused = app.get(WithdrawReport).execute(reporter, { reportId: id, reason: 'x' });
      await expect(refused).rejects.toThrow('illegal_transition');
      expect(await stateOf(id)).toBe(state);
      expect(await events(id)).toEqual([]);
      expect(await acts(id)).toEqual(['report.move_refused']);
    },
  );
});

describe('consent', () => {
  it('that is withdrawn is told to whatever rests on it', async () => {
    const { reporter, id } = await arrange('accepted');
    const change = (status: 'withdrawn' | 'refused') =>
      app.get(ChangeConsent).execute(reporter, { reportId: id, grant: 'publish_anonymised_summary', status });
    await change('withdrawn');
    await change('withdrawn');
    expect(await events(id)).toEqual(['consent-withdrawn']);
    await expect(change('refused')).rejects.toThrow('consent_change_refused');
    const [known] = await app
      .get(Transactor, { strict: false })
      .run((tx) => app.get(ReportsForSummary).find(tx, [id, newId()]));
    expect(known).toMatchObject({ state: 'accepted', consents: { publish_anonymised_summary: 'withdrawn' } });
    expect(known?.consents.publish_media).toBe('not_asked');
  });

  it('to the review itself, once withdrawn, takes an open report back', async () => {
    const { reporter, id } = await arrange('queued');
    await app.get(ChangeConsent).execute(reporter, { reportId: id, grant: 'internal_review', status: 'withdrawn' });
    expect(await stateOf(id)).toBe('withdrawn');
    expect(await events(id)).toEqual(['consent-withdrawn', 'report-withdrawn']);
  });
});
