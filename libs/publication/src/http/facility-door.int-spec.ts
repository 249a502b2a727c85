import { newId } from '@habeas/kernel';
import { useDatabase } from '@habeas/testing';
import { claim, FacilityWorld } from '../../test/facility-world.js';

const database = useDatabase();
let world: FacilityWorld;

beforeAll(async () => {
  world = await FacilityWorld.open(database);
});
afterAll(() => world.close());

describe('facts about places', () => {
  it('reach the public only by the act of a second person, whatever is refreshed meanwhile', async () => {
    const { id, revision } = await world.place('Casa Primera', {}, false);
    const named = await world.post(`facilities/${id}/names`, { name: 'La Primera', kind: 'alias' });
    const claimed = await world.post(`facilities/${id}/claims`, claim());
    await world.refresh();
    expect(await world.publicPlace(id)).toBeUndefined();
    await world.confirm(id, revision).expect(412);
    await world.confirm(id, claimed.body.revision).expect(204);
    await world.refresh();
    expect(await world.publicPlace(id)).toMatchObject({
      name: 'Casa Primera',
      names: [['Casa Primera', 'official']],
      claims: [],
    });
    const nameId = named.body.names.find((name: { name: string }) => name.name === 'La Primera').id;
    await world.confirmFact(id, `names/${nameId}`, 204);
    await world.confirmClaim(id, claimed.body, 204);
    expect(await world.publicPlace(id)).toMatchObject({
      names: [
        ['Casa Primera', 'official'],
        ['La Primera', 'alias'],
      ],
      claims: [{ value_number: 120 }],
    });
    const acts = await database.rows<{ act: string }>(
      `SELECT act FROM audit.entry WHERE object_id = $1 AND act LIKE '%confirmed' ORDER BY seq`,
      [id],
    );
    expect(acts.map(({ act }) => act)).toEqual([
      'facility.profile_confirmed',
      'facility.name_confirmed',
      'facility.claim_confirmed',
    ]);
  });

  it('keep what was confirmed public while a change waits, also when something else is confirmed', async () => {
    const { id, revision } = await world.place('Casa Tercera', { type: 'prison' });
    const changed = await world
      .call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${revision}"`)
      .send({ name: 'Casa Nueva', type: 'jail' })
      .expect(200);
    expect(changed.body).toMatchObject({
      name: 'Casa Nueva',
      public: true,
      vetting: { state: 'proposed', mine: true },
    });
    const added = await world.post(`facilities/${id}/claims`, claim());
    await world.confirmClaim(id, added.body, 204);
    await world.refresh();
    expect(await world.publicPlace(id)).toMatchObject({
      slug: 'casa-tercera',
      name: 'Casa Tercera',
      type: 'prison',
      names: [['Casa Tercera', 'official']],
      claims: [{ value_number: 120 }],
    });
    await world.confirm(id, (await world.read(id)).revision).expect(204);
    expect(await world.publicPlace(id)).toMatchObject({
      slug: 'casa-tercera',
      name: 'Casa Nueva',
      type: 'jail',
      names: [
        ['Casa Nueva', 'official'],
        ['Casa Tercera', 'former'],
      ],
    });
  });

  it('are taken back by one person, and their public copy goes at once; what is listed stays', async () => {
    const { id } = await world.place('Casa Cuarta');
    const named = await world.post(`facilities/${id}/names`, { name: 'La Cuarta', kind: 'alias' });
    const added = await world.post(`facilities/${id}/claims`, claim());
    const [listed, alias] = named.body.names;
    for (const fact of [`names/${alias.id}`, `claims/${added.body.claims[0].id}`]) {
      const path = `facilities/${id}/${fact}`;
      await world.confirmFact(id, fact, 204);
      await world.call('delete', path, 'second').send({}).expect(400);
      await world.call('delete', path, 'reporter').send({ reason: 'risk' }).expect(403);
      await world.call('delete', path, 'second').send({ reason: 'risk' }).expect(204);
      await world.call('delete', path, 'second').send({ reason: 'risk' }).expect(409);
    }
    expect(await world.publicPlace(id)).toMatchObject({ names: [['Casa Cuarta', 'official']], claims: [] });
    expect(await world.read(id)).toMatchObject({ names: [{ name: 'Casa Cuarta' }], claims: [] });
    const kept = await world
      .call('delete', `facilities/${id}/names/${listed.id}`, 'second')
      .send({ reason: 'error' })
      .expect(409);
    expect(kept.body.code).toBe('name_listed');
    await world.post(`facilities/${id}/names`, { name: 'La Cuarta', kind: 'alias' });
    await world.refresh();
    expect(await world.publicPlace(id)).toMatchObject({ names: [['Casa Cuarta', 'official']] });
  });

  it('are shown to reporters only once they are confirmed', async () => {
    const { id } = await world.place('Casa Séptima');
    await world.post(`facilities/${id}/names`, { name: 'La Séptima', kind: 'alias' });
    await world.post(`facilities/${id}/claims`, claim());
    expect(await world.read(id, 'second')).toMatchObject({
      names: [{}, {}],
      claims: [{ vetting: { state: 'proposed' } }],
    });
    const seen = await world.read(id, 'reporter');
    expect(seen.names.map(({ name }: { name: string }) => name)).toEqual(['Casa Séptima']);
    expect(seen.claims).toEqual([]);
  });

  it('are confirmed as they were read, and not what came in their place under the same name', async () => {
    const { id } = await world.place('Casa Duodécima');
    const first = await world.post(`facilities/${id}/names`, { name: 'La Doce', kind: 'alias' });
    const idOf = (body: { names: { id: string; name: string }[] }, name: string) =>
      body.names.find((one) => one.name === name)?.id ?? '';
    const read = idOf(first.body, 'La Doce');
    const path = `facilities/${id}/names/${read}`;
    expect((await world.call('put', `${path}/confirmation`, 'second').expect(400)).body.code).toBe('if_match_required');
    await world.call('delete', path, 'other').send({ reason: 'error' }).expect(204);
    const again = await world.post(`facilities/${id}/names`, { name: 'LA DOCE', kind: 'alias' });
    await world.confirmFact(id, `names/${read}`, 404);
    await world
      .call('put', `facilities/${id}/names/${idOf(again.body, 'LA DOCE')}/confirmation`, 'second')
      .set('If-Match', `"${first.body.revision}"`)
      .expect(412);
    await world.confirmFact(id, `names/${idOf(again.body, 'LA DOCE')}`, 204);
  });

  it('are not what the confirmer said of the name before somebody else listed the place under it', async () => {
    const { id, revision } = await world.place('Casa Decimotercera');
    await world.post(`facilities/${id}/names`, { name: 'La Trece', kind: 'alias', language: 'es' }, 'other');
    const { body } = await world
      .call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${revision + 1}"`)
      .send({ name: 'La Trece' })
      .expect(200);
    await world.confirm(id, body.revision, 'other').expect(204);
    const names = await database.rows(
      `SELECT language, kind, proposed_by FROM portal.facility_name WHERE facility_id = $1 AND name = 'La Trece'`,
      [id],
    );
    expect(names).toEqual([{ language: null, kind: 'official', proposed_by: world.accounts['writer']?.id }]);
  });

  it('are not there as facts of another place', async () => {
    const [one, other] = [await world.place('Casa Octava'), await world.place('Casa Novena')];
    const added = await world.post(`facilities/${one.id}/claims`, claim());
    await world.confirmClaim(other.id, added.body, 404);
    const path = `facilities/${other.id}/claims/${added.body.claims[0].id}`;
    await world.call('delete', path, 'second').send({ reason: 'error' }).expect(404);
    await world
      .call('put', `facilities/${newId()}/names/${newId()}/confirmation`, 'second')
      .set('If-Match', '"1"')
      .expect(404);
  });
});
