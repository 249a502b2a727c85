import { newId, systemActor } from '@habeas/kernel';
import type { TestAccount } from '@habeas/testing';
import {
  actingAs,
  insertAcceptedInvitation,
  insertAcceptedReport,
  insertAccount,
  insertOrganization,
  startContext,
  useDatabase,
} from '@habeas/testing';
import { SeedTaxonomy } from '@habeas/taxonomy';
import { RegistryHttpModule } from '@habeas/registry/http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openPanel, people } from '../../test/open-panel.js';
import { PublicationModule } from '../publication.module.js';
import { PublishReferenceData } from '../use-cases/publish-reference-data.js';
import { PublicationHttpModule } from './index.js';

const database = useDatabase();
let app: NestFastifyApplication;
const accounts: Record<string, TestAccount> = {};

beforeAll(async () => {
  app = await openPanel(database, [
    RegistryHttpModule,
    PublicationHttpModule.forRoot({ researchUrl: 'https://public.test' }),
  ]);
  await app.get(SeedTaxonomy, { strict: false }).execute(systemActor('seed'));
  const desk = await insertOrganization(database);
  const reporting = await insertOrganization(database);
  for (const [word, role] of [
    ['writer', 'lead_moderator'],
    ['other', 'lead_moderator'],
    ['second', 'moderator'],
    ['reporter', 'reporter'],
    ['colleague', 'moderator'],
  ] as const) {
    const organizationId = word === 'reporter' || word === 'colleague' ? reporting.id : desk.id;
    const account = await insertAccount(database, { organizationId, role, name: `The ${word}` });
    accounts[word] = account;
    people.set(word, actingAs(account));
  }
});
afterAll(() => app.close());

const call = (method: 'get' | 'post' | 'put' | 'delete', path: string, person: string) =>
  request(app.getHttpServer())[method](`/api/v1/${path}`).set('X-Person', person).set('Sec-Fetch-Site', 'same-origin');
const post = (path: string, body: object, person = 'writer') =>
  call('post', path, person).set('Idempotency-Key', newId()).send(body).expect(201);
const confirm = (id: string, revision: number, person = 'second') =>
  call('put', `facilities/${id}/confirmation`, person).set('If-Match', `"${revision}"`);
/** Confirms a claim or a name of a place as it is just now. */
const confirmFact = async (id: string, fact: string, status: number, person = 'second') =>
  call('put', `facilities/${id}/${fact}/confirmation`, person)
    .set('If-Match', `"${(await read(id)).revision}"`)
    .expect(status);
/** Confirms the claim that was added last. */
const confirmClaim = (id: string, { claims }: { claims: { id: string }[] }, status: number, person = 'second') =>
  confirmFact(id, `claims/${claims.at(-1)?.id}`, status, person);
const read = async (id: string, person = 'writer') => (await call('get', `facilities/${id}`, person).expect(200)).body;

const claim = (over: object = {}) => ({
  predicate: 'people_held',
  value: 120,
  unit: 'persons',
  claimant: 'Demonstration Watch',
  source: { title: 'Invented leaflet' },
  ...over,
});

/** A place that is there, and public unless told otherwise. */
async function place(name: string, over: object = {}, publicly = true): Promise<{ id: string; revision: number }> {
  const { body } = await post('facilities', { name, country: 'XA', ...over });
  if (publicly) await confirm(body.id, body.revision).expect(204);
  return { id: body.id, revision: body.revision + (publicly ? 1 : 0) };
}

async function publicPlace(id: string) {
  const [row] = await database.rows<{
    id: string;
    slug: string;
    name: string;
    type: string | null;
    names: { name: string; kind: string }[];
  }>(
    `SELECT p.* FROM published.facility p JOIN portal.published_facility b ON b.public_id = p.id WHERE b.facility_id = $1`,
    [id],
  );
  if (!row) return undefined;
  const claims = await database.rows<{ value_number: number | null; value_text: string | null }>(
    'SELECT value_number, value_text FROM published.facility_claim WHERE facility_id = $1 ORDER BY position',
    [row.id],
  );
  return { ...row, names: row.names.map(({ name, kind }) => [name, kind]), claims };
}

/** What the worker does each minute. */
async function refresh(): Promise<void> {
  const worker = await startContext(database, 'worker', [PublicationModule]);
  await worker.get(PublishReferenceData).execute(systemActor('publication'));
  await worker.close();
}

describe('facts about places', () => {
  it('reach the public only by the act of a second person, whatever is refreshed meanwhile', async () => {
    const { id, revision } = await place('Casa Primera', {}, false);
    const named = await post(`facilities/${id}/names`, { name: 'La Primera', kind: 'alias' });
    const claimed = await post(`facilities/${id}/claims`, claim());
    await refresh();
    expect(await publicPlace(id)).toBeUndefined();
    await confirm(id, revision).expect(412);
    await confirm(id, claimed.body.revision).expect(204);
    await refresh();
    expect(await publicPlace(id)).toMatchObject({
      name: 'Casa Primera',
      names: [['Casa Primera', 'official']],
      claims: [],
    });
    const nameId = named.body.names.find((name: { name: string }) => name.name === 'La Primera').id;
    await confirmFact(id, `names/${nameId}`, 204);
    await confirmClaim(id, claimed.body, 204);
    expect(await publicPlace(id)).toMatchObject({
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

  it('are not confirmed by any of those who wrote since the last confirmation, nor by whoever may not', async () => {
    const { id, revision } = await place('Casa Segunda', {}, false);
    const refused = await confirm(id, revision, 'writer').expect(403);
    expect(refused.body.code).toBe('same_person');
    await call('put', `facilities/${id}`, 'other')
      .set('If-Match', `"${revision}"`)
      .send({ type: 'prison' })
      .expect(200);
    await confirm(id, revision + 1, 'writer').expect(403);
    await confirm(id, revision + 1, 'other').expect(403);
    await confirm(id, revision + 1, 'reporter').expect(403);
    const added = await post(`facilities/${id}/claims`, claim());
    expect((await confirmClaim(id, added.body, 403, 'writer')).body.code).toBe('same_person');
    await confirmClaim(id, added.body, 204, 'other');
    expect((await confirmClaim(id, added.body, 409, 'other')).body.code).toBe('illegal_transition');
    expect(await publicPlace(id)).toBeUndefined();
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

  it('keep what was confirmed public while a change waits, also when something else is confirmed', async () => {
    const { id, revision } = await place('Casa Tercera', { type: 'prison' });
    const changed = await call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${revision}"`)
      .send({ name: 'Casa Nueva', type: 'jail' })
      .expect(200);
    expect(changed.body).toMatchObject({
      name: 'Casa Nueva',
      public: true,
      vetting: { state: 'proposed', mine: true },
    });
    const added = await post(`facilities/${id}/claims`, claim());
    await confirmClaim(id, added.body, 204);
    await refresh();
    expect(await publicPlace(id)).toMatchObject({
      slug: 'casa-tercera',
      name: 'Casa Tercera',
      type: 'prison',
      names: [['Casa Tercera', 'official']],
      claims: [{ value_number: 120 }],
    });
    await confirm(id, (await read(id)).revision).expect(204);
    expect(await publicPlace(id)).toMatchObject({
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
    const { id } = await place('Casa Cuarta');
    const named = await post(`facilities/${id}/names`, { name: 'La Cuarta', kind: 'alias' });
    const added = await post(`facilities/${id}/claims`, claim());
    const [listed, alias] = named.body.names;
    for (const fact of [`names/${alias.id}`, `claims/${added.body.claims[0].id}`]) {
      const path = `facilities/${id}/${fact}`;
      await confirmFact(id, fact, 204);
      await call('delete', path, 'second').send({}).expect(400);
      await call('delete', path, 'reporter').send({ reason: 'risk' }).expect(403);
      await call('delete', path, 'second').send({ reason: 'risk' }).expect(204);
      await call('delete', path, 'second').send({ reason: 'risk' }).expect(409);
    }
    expect(await publicPlace(id)).toMatchObject({ names: [['Casa Cuarta', 'official']], claims: [] });
    expect(await read(id)).toMatchObject({ names: [{ name: 'Casa Cuarta' }], claims: [] });
    const kept = await call('delete', `facilities/${id}/names/${listed.id}`, 'second')
      .send({ reason: 'error' })
      .expect(409);
    expect(kept.body.code).toBe('name_listed');
    await post(`facilities/${id}/names`, { name: 'La Cuarta', kind: 'alias' });
    await refresh();
    expect(await publicPlace(id)).toMatchObject({ names: [['Casa Cuarta', 'official']] });
  });

  it('are not confirmed with findings of the disclosure check, which tell no words', async () => {
    const { id } = await place('Casa Quinta');
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
      const added = await post(`facilities/${id}/claims`, claim(over));
      const refused = await confirmClaim(id, added.body, 422);
      expect(refused.body.code).toBe('disclosure_findings');
      expect(refused.body.findings[0].field).toBe(field);
      expect(JSON.stringify(refused.body)).not.toMatch(/Juan|María|7123/);
    }
    const named = await post(`facilities/${id}/names`, { name: 'House of Juan Pérez', kind: 'alias' });
    const nameId = named.body.names.find((name: { name: string }) => name.name.startsWith('House')).id;
    await confirmFact(id, `names/${nameId}`, 422);
    const person = await place('Juan Pérez', {}, false);
    await confirm(person.id, person.revision).expect(422);
    const official = claim({ source: { title: 'Leaflet', url: 'https://news.example/2025/prison-census-2024.html' } });
    await confirmClaim(id, (await post(`facilities/${id}/claims`, official)).body, 204);
    for (const language of ['es-juan-perez', 'x-wilmer', 'es-SV-wilmer']) {
      await call('post', `facilities/${id}/names`, 'writer')
        .set('Idempotency-Key', newId())
        .send({ name: 'La Quinta', kind: 'alias', language })
        .expect(400);
    }
    await post(`facilities/${id}/names`, { name: 'La Quinta', kind: 'alias', language: 'es-419' });
    expect(await publicPlace(id)).toMatchObject({ claims: [{}], names: [['Casa Quinta', 'official']] });
    expect(await publicPlace(person.id)).toBeUndefined();
  });

  it('do not repeat what a report says, and an official is named as the one who claims', async () => {
    const { id } = await place('Casa Sexta');
    await insertAcceptedReport(database, {
      organizationId: accounts['reporter']?.organizationId ?? '',
      submitterId: accounts['reporter']?.id ?? '',
      moderatorId: accounts['second']?.id ?? '',
      facilityId: id,
    });
    const copied = await post(
      `facilities/${id}/claims`,
      claim({ text: 'For two days there was no water in the wing, and nobody said why.' }),
    );
    const refused = await confirmClaim(id, copied.body, 422);
    expect(refused.body.findings).toContainEqual(expect.objectContaining({ code: 'copied_wording', field: 'text' }));
    const attributed = await post(`facilities/${id}/claims`, claim({ claimant: 'President María López via Reuters' }));
    await confirmClaim(id, attributed.body, 204);
  });

  it('do not name whoever reported from the place, nor repeat what was added to a report later', async () => {
    const { id } = await place('Casa Undécima');
    const sender = await insertAccount(database, {
      organizationId: accounts['reporter']?.organizationId ?? '',
      role: 'reporter',
      name: 'Yorvelis Quintero',
    });
    const report = await insertAcceptedReport(database, {
      organizationId: sender.organizationId,
      submitterId: sender.id,
      moderatorId: accounts['second']?.id ?? '',
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
      const added = await post(`facilities/${id}/claims`, claim({ text }));
      const refused = await confirmClaim(id, added.body, 422);
      expect(refused.body.findings).toContainEqual(expect.objectContaining({ code, field: 'text' }));
    }
  });

  it('are shown to reporters only once they are confirmed', async () => {
    const { id } = await place('Casa Séptima');
    await post(`facilities/${id}/names`, { name: 'La Séptima', kind: 'alias' });
    await post(`facilities/${id}/claims`, claim());
    expect(await read(id, 'second')).toMatchObject({ names: [{}, {}], claims: [{ vetting: { state: 'proposed' } }] });
    const seen = await read(id, 'reporter');
    expect(seen.names.map(({ name }: { name: string }) => name)).toEqual(['Casa Séptima']);
    expect(seen.claims).toEqual([]);
  });

  it('are confirmed as they were read, and not what came in their place under the same name', async () => {
    const { id } = await place('Casa Duodécima');
    const first = await post(`facilities/${id}/names`, { name: 'La Doce', kind: 'alias' });
    const idOf = (body: { names: { id: string; name: string }[] }, name: string) =>
      body.names.find((one) => one.name === name)?.id ?? '';
    const read = idOf(first.body, 'La Doce');
    const path = `facilities/${id}/names/${read}`;
    expect((await call('put', `${path}/confirmation`, 'second').expect(400)).body.code).toBe('if_match_required');
    await call('delete', path, 'other').send({ reason: 'error' }).expect(204);
    const again = await post(`facilities/${id}/names`, { name: 'LA DOCE', kind: 'alias' });
    await confirmFact(id, `names/${read}`, 404);
    await call('put', `facilities/${id}/names/${idOf(again.body, 'LA DOCE')}/confirmation`, 'second')
      .set('If-Match', `"${first.body.revision}"`)
      .expect(412);
    await confirmFact(id, `names/${idOf(again.body, 'LA DOCE')}`, 204);
  });

  it('are not what the confirmer said of the name before somebody else listed the place under it', async () => {
    const { id, revision } = await place('Casa Decimotercera');
    await post(`facilities/${id}/names`, { name: 'La Trece', kind: 'alias', language: 'es' }, 'other');
    const { body } = await call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${revision + 1}"`)
      .send({ name: 'La Trece' })
      .expect(200);
    await confirm(id, body.revision, 'other').expect(204);
    const names = await database.rows(
      `SELECT language, kind, proposed_by FROM portal.facility_name WHERE facility_id = $1 AND name = 'La Trece'`,
      [id],
    );
    expect(names).toEqual([{ language: null, kind: 'official', proposed_by: accounts['writer']?.id }]);
  });

  it('are not confirmed by anybody of an organisation that reported from the place', async () => {
    const { id, revision } = await place('Casa Decimocuarta', {}, false);
    await insertAcceptedReport(database, {
      organizationId: accounts['reporter']?.organizationId ?? '',
      submitterId: accounts['reporter']?.id ?? '',
      moderatorId: accounts['second']?.id ?? '',
      facilityId: id,
    });
    expect((await confirm(id, revision, 'colleague').expect(403)).body.code).toBe('reporting_organization');
    await confirm(id, revision).expect(204);
    const added = await post(`facilities/${id}/claims`, claim());
    expect((await confirmClaim(id, added.body, 403, 'colleague')).body.code).toBe('reporting_organization');
    await confirmClaim(id, added.body, 204);
  });

  it('are not confirmed by whoever invited a writer, nor by whom a writer invited', async () => {
    const { id, revision } = await place('Casa Decimoquinta', {}, false);
    const invite = async (inviter: string, invited: string) => {
      await database.rows('DELETE FROM portal.invitation');
      await insertAcceptedInvitation(database, {
        inviterId: accounts[inviter]?.id ?? '',
        invitedId: accounts[invited]?.id ?? '',
      });
    };
    for (const [inviter, invited] of [
      ['writer', 'second'],
      ['second', 'writer'],
    ] as const) {
      await invite(inviter, invited);
      expect((await confirm(id, revision).expect(403)).body.code).toBe('invitation_shared');
    }
    await invite('other', 'second');
    await confirm(id, revision).expect(204);
    await database.rows('DELETE FROM portal.invitation');
  });

  it('leave nothing in the address of a place that was taken out of its profile before it was public', async () => {
    await place('Casa Repetida');
    const { id, revision } = await place('Casa Repetida', { adm1: 'Juan Pérez' }, false);
    expect((await read(id)).slug).toBe('casa-repetida-juan-perez');
    await database.rows(`UPDATE portal.facility SET adm1 = NULL WHERE id = $1`, [id]);
    const refused = await confirm(id, revision).expect(422);
    expect(refused.body.findings).toContainEqual(expect.objectContaining({ code: 'person_name', field: 'slug' }));
    await database.rows(`UPDATE portal.facility SET adm1 = 'Juan Pérez' WHERE id = $1`, [id]);
    const { body } = await call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${revision}"`)
      .send({ adm1: null })
      .expect(200);
    expect(body.slug).toBe('casa-repetida-xa');
    const again = await call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${body.revision}"`)
      .send({ type: 'prison' })
      .expect(200);
    expect(again.body.slug).toBe('casa-repetida-xa');
    await confirm(id, again.body.revision).expect(204);
  });

  it('are not there as facts of another place', async () => {
    const [one, other] = [await place('Casa Octava'), await place('Casa Novena')];
    const added = await post(`facilities/${one.id}/claims`, claim());
    await confirmClaim(other.id, added.body, 404);
    const path = `facilities/${other.id}/claims/${added.body.claims[0].id}`;
    await call('delete', path, 'second').send({ reason: 'error' }).expect(404);
    await call('put', `facilities/${newId()}/names/${newId()}/confirmation`, 'second')
      .set('If-Match', '"1"')
      .expect(404);
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
    const { id, revision } = await place('Casa Décima', { type: 'prison' });
    await call('put', `facilities/${id}`, 'other').set('If-Match', `"${revision}"`).send({ type: 'jail' }).expect(200);
    await call('put', `facilities/${id}`, 'writer')
      .set('If-Match', `"${revision + 1}"`)
      .send({ adm1: 'Norte' })
      .expect(200);
    await post(`facilities/${id}/names`, { name: 'La Décima', kind: 'alias', language: 'es' }, 'other');
    await post(`facilities/${id}/claims`, claim({ text: 'About that many.' }));
    const items: { kind: string; mine: boolean }[] = [];
    for (let cursor = ''; ;) {
      const { body } = await call('get', `facility-proposals?limit=1${cursor}`, 'writer').expect(200);
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
    await call('get', 'facility-proposals', 'reporter').expect(403);
    await call('get', 'facility-proposals?cursor=abc', 'second').expect(400);
  });
});
