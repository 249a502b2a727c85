import { insertAcceptedInvitation, insertAcceptedReport, useDatabase } from '@habeas/testing';
import { claim, FacilityWorld } from '../../test/facility-world.js';

const database = useDatabase();
let world: FacilityWorld;

beforeAll(async () => {
  world = await FacilityWorld.open(database);
});
afterAll(() => world.close());

describe('facts about places', () => {
  it('are not confirmed by any of those who wrote since the last confirmation, nor by whoever may not', async () => {
    const { id, revision } = await world.place('Casa Segunda', {}, false);
    const refused = await world.confirm(id, revision, 'writer').expect(403);
    expect(refused.body.code).toBe('same_person');
    await world
      .call('put', `facilities/${id}`, 'other')
      .set('If-Match', `"${revision}"`)
      .send({ type: 'prison' })
      .expect(200);
    await world.confirm(id, revision + 1, 'writer').expect(403);
    await world.confirm(id, revision + 1, 'other').expect(403);
    await world.confirm(id, revision + 1, 'reporter').expect(403);
    const added = await world.post(`facilities/${id}/claims`, claim());
    expect((await world.confirmClaim(id, added.body, 403, 'writer')).body.code).toBe('same_person');
    await world.confirmClaim(id, added.body, 204, 'other');
    expect((await world.confirmClaim(id, added.body, 409, 'other')).body.code).toBe('illegal_transition');
    expect(await world.publicPlace(id)).toBeUndefined();
    const refusals = await database.rows<{ detail: { code: string } }>(
      `SELECT detail FROM audit.entry WHERE object_id = $1 AND act = 'facility.confirmation_refused' ORDER BY seq`,
      [id],
    );
    expect(refusals.map(({ detail }) => detail.code)).toEqual([
      'same_person',
      'same_person',
      'same_person',
      'same_person',
      'illegal_transition',
    ]);
  });

  it('are not confirmed by anybody of an organisation that reported from the place', async () => {
    const { id, revision } = await world.place('Casa Decimocuarta', {}, false);
    await insertAcceptedReport(database, {
      organizationId: world.accounts['reporter']?.organizationId ?? '',
      submitterId: world.accounts['reporter']?.id ?? '',
      moderatorId: world.accounts['second']?.id ?? '',
      facilityId: id,
    });
    expect((await world.confirm(id, revision, 'colleague').expect(403)).body.code).toBe('reporting_organization');
    await world.confirm(id, revision).expect(204);
    const added = await world.post(`facilities/${id}/claims`, claim());
    expect((await world.confirmClaim(id, added.body, 403, 'colleague')).body.code).toBe('reporting_organization');
    await world.confirmClaim(id, added.body, 204);
  });

  it('are not confirmed by whoever invited a writer, nor by whom a writer invited', async () => {
    const { id, revision } = await world.place('Casa Decimoquinta', {}, false);
    const invite = async (inviter: string, invited: string) => {
      await database.rows('DELETE FROM portal.invitation');
      await insertAcceptedInvitation(database, {
        inviterId: world.accounts[inviter]?.id ?? '',
        invitedId: world.accounts[invited]?.id ?? '',
      });
    };
    for (const [inviter, invited] of [
      ['writer', 'second'],
      ['second', 'writer'],
    ] as const) {
      await invite(inviter, invited);
      expect((await world.confirm(id, revision).expect(403)).body.code).toBe('invitation_shared');
    }
    await invite('other', 'second');
    await world.confirm(id, revision).expect(204);
    await database.rows('DELETE FROM portal.invitation');
  });
});

describe('what waits for a second person', () => {
  it('is listed with what it says and who wrote it, the oldest first, page by page', async () => {
    await database.rows(`UPDATE portal.claim SET vetting_state = 'retracted', retraction_reason = 'error', retracted_at = now()
      WHERE vetting_state = 'proposed'`);
    await database.rows(`UPDATE portal.facility_name SET vetting_state = 'retracted', retraction_reason = 'error',
      retracted_at = now() WHERE vetting_state = 'proposed'`);
    await database.rows(`UPDATE portal.facility SET vetting_state = 'confirmed', confirmed_by = NULL, writers = '{}',
      confirmed_profile = '{"name": "Settled"}', confirmed_at = now() WHERE vetting_state = 'proposed'`);
    const { id, revision } = await world.place('Casa Décima', { type: 'prison' });
    await world
      .call('put', `facilities/${id}`, 'other')
      .set('If-Match', `"${revision}"`)
      .send({ type: 'jail' })
      .expect(200);
    await world
      .call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${revision + 1}"`)
      .send({ adm1: 'Norte' })
      .expect(200);
    await world.post(`facilities/${id}/names`, { name: 'La Décima', kind: 'alias', language: 'es' }, 'other');
    await world.post(`facilities/${id}/claims`, claim({ text: 'About that many.' }));
    const items: { kind: string; mine: boolean }[] = [];
    for (let cursor = ''; ;) {
      const { body } = await world.call('get', `facility-proposals?limit=1${cursor}`, 'writer').expect(200);
      items.push(...body.items);
      if (!body.nextCursor) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(items.map(({ kind, mine }) => [kind, mine]).toSorted()).toEqual([
      ['claim', true],
      ['name', false],
      ['profile', true],
    ]);
    const of = (kind: string) => items.find((item) => item.kind === kind);
    expect(of('profile')).toMatchObject({
      id,
      facility: { id, name: 'Casa Décima', slug: 'casa-decima' },
      profile: { type: 'jail', adm1: 'Norte' },
      publicProfile: { type: 'prison', adm1: null },
      proposer: { name: 'The writer' },
      writers: [{ name: 'The other' }, { name: 'The writer' }],
      name: null,
      claim: null,
    });
    expect(of('name')).toMatchObject({ name: { name: 'La Décima', language: 'es', kind: 'alias' }, profile: null });
    expect(of('claim')).toMatchObject({
      claim: { text: 'About that many.', value: 120, source: { title: 'Invented leaflet' } },
      proposer: { name: 'The writer' },
    });
    await world.call('get', 'facility-proposals', 'reporter').expect(403);
    await world.call('get', 'facility-proposals?cursor=abc', 'second').expect(400);
  });
});
