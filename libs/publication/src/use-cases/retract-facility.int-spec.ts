import { newId, type PersonActor } from '@habeas/kernel';
import { AddFacilityClaim, type ClaimContent, CreateFacility, ReadFacility } from '@habeas/registry';
import { actingAs, insertAccount, insertPublishedSummaries, useDatabase } from '@habeas/testing';
import { ContextWorld, operator, statement } from '../../test/context-world.js';
import { ConfirmFacility } from './confirm-facility.js';
import { PublishReferenceData } from './publish-reference-data.js';
import { RetractFacility } from './retract-facility.js';

const database = useDatabase();
let world: ContextWorld;
let third: PersonActor;

beforeAll(async () => {
  world = await ContextWorld.open(database);
  third = actingAs(await insertAccount(database, { role: 'moderator' }));
});
afterAll(() => world.close());

const retract = (facilityId: string, actor = world.second) =>
  world.get(RetractFacility).execute(actor, { facilityId, reason: 'risk' });
const confirm = async (facilityId: string, actor: PersonActor) => {
  const { revision } = await world.get(ReadFacility).execute(actor, facilityId);
  const fact = { kind: 'profile', expectedRevision: revision } as const;
  await world.get(ConfirmFacility).execute(actor, { facilityId, fact });
};
/** Everything that the public reads of places and their claims. */
const allPublic = async (): Promise<string> =>
  JSON.stringify([
    await database.rows('SELECT * FROM published.facility'),
    await database.rows('SELECT * FROM published.facility_claim'),
    await database.rows('SELECT * FROM published.timeline_event'),
  ]);

async function publicPlace(name: string): Promise<string> {
  const none = { type: null, adm1: null, adm2: null, adm3: null, coordinates: null, opened: '2023-01', closed: null };
  const facilityId = await world
    .get(CreateFacility)
    .execute(world.lead, { fields: { name, country: 'XA', ...none }, idempotencyKey: newId() });
  await confirm(facilityId, world.second);
  return facilityId;
}

describe('a place that is taken from the public', () => {
  it('goes at once with its claims and events, stays away, and comes back by a second person alone', async () => {
    const facilityId = await publicPlace('Casa Retirada');
    const claim: ClaimContent = {
      predicate: 'people_held',
      value: 120,
      text: null,
      unit: 'persons',
      claimant: 'Demonstration Watch',
      claimDate: null,
      checkStatus: 'unchecked',
      remark: null,
      source: { title: 'Invented leaflet', publisher: null, url: null, published: null, language: null },
    };
    const id = await world.get(AddFacilityClaim).execute(world.lead, { facilityId, claim, idempotencyKey: newId() });
    const { revision: expectedRevision } = await world.get(ReadFacility).execute(world.second, facilityId);
    const fact = { kind: 'claim', id, expectedRevision } as const;
    await world.get(ConfirmFacility).execute(world.second, { facilityId, fact });
    expect(await allPublic()).toMatch(/casa-retirada.*Demonstration Watch.*2023/);

    await retract(facilityId);
    await world.get(PublishReferenceData).execute(operator);
    expect(await allPublic()).not.toMatch(/casa-retirada|Demonstration Watch/);
    await expect(retract(facilityId)).rejects.toMatchObject({ code: 'illegal_transition' });
    for (const writer of [world.lead, world.second]) {
      await expect(confirm(facilityId, writer)).rejects.toMatchObject({ code: 'same_person' });
    }
    await confirm(facilityId, third);
    expect(await allPublic()).toMatch(/casa-retirada.*Demonstration Watch/);
  });

  it('leaves the reason in the audit trail', async () => {
    const facilityId = await publicPlace('Casa Anotada');
    await retract(facilityId);
    const [entry] = await database.rows<{ detail: object }>(
      `SELECT detail FROM audit.entry WHERE act = 'facility.profile_retracted' AND object_id = $1`,
      [facilityId],
    );
    expect(entry?.detail).toMatchObject({ reason: 'risk' });
  });

  it('stays while a summary or a context record about it is public', async () => {
    const [cecot] = await database.rows<{ id: string }>(`SELECT id FROM portal.facility WHERE slug = 'cecot'`);
    await world.importing({ statements: [statement('a-statement')] });
    await world.confirm('a-statement');
    const place = await publicPlace('Casa Resumida');
    await insertPublishedSummaries(database, 1);
    await database.rows(
      `UPDATE published.summary SET facility_id = (SELECT id FROM published.facility WHERE slug = 'casa-resumida')`,
    );
    for (const id of [cecot?.id ?? '', place]) {
      await expect(retract(id)).rejects.toMatchObject({ code: 'facility_in_use' });
    }
    expect(await allPublic()).toMatch(/casa-resumida.*cecot|cecot.*casa-resumida/);
  });

  it('is for whoever may confirm one', async () => {
    const facilityId = await publicPlace('Casa Guardada');
    const admin = actingAs(await insertAccount(database, { role: 'admin' }));
    await expect(retract(facilityId, admin)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
