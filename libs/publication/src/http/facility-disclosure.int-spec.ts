import { newId } from '@habeas/kernel';
import { insertAcceptedReport, insertAccount, useDatabase } from '@habeas/testing';
import { claim, FacilityWorld } from '../../test/facility-world.js';

const database = useDatabase();
let world: FacilityWorld;

beforeAll(async () => {
  world = await FacilityWorld.open(database);
});
afterAll(() => world.close());

describe('facts about places', () => {
  it('are not confirmed with findings of the disclosure check, which tell no words', async () => {
    const { id } = await world.place('Casa Quinta');
    const texts = [
      ['text', { text: 'Juan Pérez was held there.' }],
      ['text', { text: 'On 15 March 2025 the water was cut.' }],
      ['remark', { remark: 'Call +503 7123 4567' }],
      ['source.title', { source: { title: 'Letter of María López' } }],
      ['claimant', { claimant: 'Write to juan@mail.example' }],
      ['source.url', { source: { title: 'Leaflet', url: 'https://news.example/Mar%C3%ADa-L%C3%B3pez' } }],
      ['predicate', { predicate: 'juan_lopez_was_beaten' }],
    ] as const;
    for (const [field, over] of texts) {
      const added = await world.post(`facilities/${id}/claims`, claim(over));
      const refused = await world.confirmClaim(id, added.body, 422);
      expect(refused.body.code).toBe('disclosure_findings');
      expect(refused.body.findings[0].field).toBe(field);
      expect(JSON.stringify(refused.body)).not.toMatch(/Juan|María|7123/);
    }
    const named = await world.post(`facilities/${id}/names`, { name: 'House of Juan Pérez', kind: 'alias' });
    const nameId = named.body.names.find((name: { name: string }) => name.name.startsWith('House')).id;
    await world.confirmFact(id, `names/${nameId}`, 422);
    const person = await world.place('Juan Pérez', {}, false);
    await world.confirm(person.id, person.revision).expect(422);
    const official = claim({ source: { title: 'Leaflet', url: 'https://news.example/2025/prison-census-2024.html' } });
    await world.confirmClaim(id, (await world.post(`facilities/${id}/claims`, official)).body, 204);
    for (const language of ['es-juan-perez', 'x-wilmer', 'es-SV-wilmer']) {
      await world
        .call('post', `facilities/${id}/names`, 'writer')
        .set('Idempotency-Key', newId())
        .send({ name: 'La Quinta', kind: 'alias', language })
        .expect(400);
    }
    await world.post(`facilities/${id}/names`, { name: 'La Quinta', kind: 'alias', language: 'es-419' });
    expect(await world.publicPlace(id)).toMatchObject({ claims: [{}], names: [['Casa Quinta', 'official']] });
    expect(await world.publicPlace(person.id)).toBeUndefined();
  });

  it('do not repeat what a report says, and an official is named as the one who claims', async () => {
    const { id } = await world.place('Casa Sexta');
    await insertAcceptedReport(database, {
      organizationId: world.accounts['reporter']?.organizationId ?? '',
      submitterId: world.accounts['reporter']?.id ?? '',
      moderatorId: world.accounts['second']?.id ?? '',
      facilityId: id,
    });
    const copied = await world.post(
      `facilities/${id}/claims`,
      claim({ text: 'For two days there was no water in the wing, and nobody said why.' }),
    );
    const refused = await world.confirmClaim(id, copied.body, 422);
    expect(refused.body.findings).toContainEqual(expect.objectContaining({ code: 'copied_wording', field: 'text' }));
    const attributed = await world.post(
      `facilities/${id}/claims`,
      claim({ claimant: 'President María López via Reuters' }),
    );
    await world.confirmClaim(id, attributed.body, 204);
  });

  it('do not name whoever reported from the place, nor repeat what was added to a report later', async () => {
    const { id } = await world.place('Casa Undécima');
    const sender = await insertAccount(database, {
      organizationId: world.accounts['reporter']?.organizationId ?? '',
      role: 'reporter',
      name: 'Yorvelis Quintero',
    });
    const report = await insertAcceptedReport(database, {
      organizationId: sender.organizationId,
      submitterId: sender.id,
      moderatorId: world.accounts['second']?.id ?? '',
      facilityId: id,
    });
    await database.rows(
      `INSERT INTO portal.report_addendum (id, report_id, author_id, text, created_at)
       VALUES ($1, $2, $3, 'Later they carried the mattresses out of the wing and burned them behind the wall.', now())`,
      [newId(), report.id, sender.id],
    );
    for (const [text, code] of [
      ['It was yorvelis who told of it.', 'person_name'],
      ['It is said that they carried the mattresses out of the wing and burned them.', 'copied_wording'],
    ] as const) {
      const added = await world.post(`facilities/${id}/claims`, claim({ text }));
      const refused = await world.confirmClaim(id, added.body, 422);
      expect(refused.body.findings).toContainEqual(expect.objectContaining({ code, field: 'text' }));
    }
  });

  it('leave nothing in the address of a place that was taken out of its profile before it was public', async () => {
    await world.place('Casa Repetida');
    const { id, revision } = await world.place('Casa Repetida', { adm1: 'Juan Pérez' }, false);
    expect((await world.read(id)).slug).toBe('casa-repetida-juan-perez');
    await database.rows(`UPDATE portal.facility SET adm1 = NULL WHERE id = $1`, [id]);
    const refused = await world.confirm(id, revision).expect(422);
    expect(refused.body.findings).toContainEqual(expect.objectContaining({ code: 'person_name', field: 'slug' }));
    await database.rows(`UPDATE portal.facility SET adm1 = 'Juan Pérez' WHERE id = $1`, [id]);
    const { body } = await world
      .call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${revision}"`)
      .send({ adm1: null })
      .expect(200);
    expect(body.slug).toBe('casa-repetida-xa');
    const again = await world
      .call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${body.revision}"`)
      .send({ type: 'prison' })
      .expect(200);
    expect(again.body.slug).toBe('casa-repetida-xa');
    await world.confirm(id, again.body.revision).expect(204);
  });
});
