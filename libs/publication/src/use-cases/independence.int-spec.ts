import type { PersonActor } from '@habeas/kernel';
import {
  actingAs,
  insertAcceptedInvitation,
  insertAcceptedReport,
  insertAccount,
  insertFacility,
  useDatabase,
} from '@habeas/testing';
import { ContextWorld } from '../../test/context-world.js';
import { DraftSummary } from './draft-summary.js';
import { PublishSummary } from './publish-summary.js';
import { SubmitSummary } from './submit-summary.js';

const database = useDatabase();
let world: ContextWorld;

beforeAll(async () => {
  world = await ContextWorld.open(database);
});
afterAll(() => world.close());
beforeEach(() => database.rows('DELETE FROM portal.invitation'));

const person = async (): Promise<PersonActor> => actingAs(await insertAccount(database, { role: 'lead_moderator' }));
const invited = (inviter: PersonActor, invitedOne: PersonActor) =>
  insertAcceptedInvitation(database, { inviterId: inviter.accountId, invitedId: invitedOne.accountId });

async function submittedSummary(drafter: PersonActor): Promise<string> {
  const facility = await insertFacility(database, {});
  const reporter = await insertAccount(database, {});
  const report = await insertAcceptedReport(database, {
    organizationId: reporter.organizationId,
    submitterId: reporter.id,
    moderatorId: drafter.accountId,
    facilityId: facility.id,
  });
  const { id } = await world.get(DraftSummary).execute(drafter, {
    facilityId: facility.id,
    reportIds: [report.id],
    title: { en: 'Water withheld', es: 'Sin agua' },
    body: { en: 'Detainees said that water was withheld.', es: 'Detenidos dijeron que se les negó el agua.' },
    categories: ['MAT.WAT'],
    period: '2026-02',
    proof: null,
    affected: null,
    embargoUntil: null,
  });
  await world.get(SubmitSummary).execute(drafter, id);
  return id;
}

describe('the second person', () => {
  it.each(['the drafter', 'the publisher'])(
    'of a summary was not let in by the first, invited by %s',
    async (inviter) => {
      const [drafter, publisher, stranger] = [await person(), await person(), await person()];
      const summaryId = await submittedSummary(drafter);
      if (inviter === 'the drafter') await invited(drafter, publisher);
      else await invited(publisher, drafter);
      const publish = (actor: PersonActor) => world.get(PublishSummary).execute(actor, { summaryId });
      await expect(publish(publisher)).rejects.toMatchObject({ code: 'invitation_shared' });
      const [refused] = await database.rows<{ detail: object }>(
        `SELECT detail FROM audit.entry WHERE act = 'summary.publication_refused' AND object_id = $1`,
        [summaryId],
      );
      expect(refused?.detail).toEqual({ code: 'invitation_shared' });
      await publish(stranger);
    },
  );

  it('of a context record was not let in by the first', async () => {
    await world.importing({
      statements: [
        {
          id: 'a-statement',
          speaker: 'Demonstration Minister',
          kind: 'denies',
          date: '2025-03-20',
          summary: 'said that nobody was moved',
          facility: 'cecot',
          claimant: 'Demonstration Gazette',
          sources: ['news-2025-03'],
        },
      ],
    });
    await invited(world.lead, world.second);
    await expect(world.confirm('a-statement')).rejects.toMatchObject({ code: 'invitation_shared' });
    expect(await world.allPublic()).not.toContain('nobody was moved');
    await world.confirm('a-statement', 1, await person());
    expect(await world.allPublic()).toContain('nobody was moved');
  });
});
