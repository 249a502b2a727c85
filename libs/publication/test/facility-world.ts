import { newId, systemActor } from '@habeas/kernel';
import { RegistryHttpModule } from '@habeas/registry/http';
import { SeedTaxonomy } from '@habeas/taxonomy';
import {
  actingAs,
  insertAccount,
  insertOrganization,
  startContext,
  type TestAccount,
  type TestDatabase,
} from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { PublicationHttpModule } from '../src/http/index.js';
import { PublicationModule } from '../src/publication.module.js';
import { PublishReferenceData } from '../src/use-cases/publish-reference-data.js';
import { openPanel, people } from './open-panel.js';

/** What is sent to claim something about a place. */
export const claim = (over: object = {}) => ({
  predicate: 'people_held',
  value: 120,
  unit: 'persons',
  claimant: 'Demonstration Watch',
  source: { title: 'Invented leaflet' },
  ...over,
});

/** The panel's routes about places, with people who write, confirm and report, some of them of one organisation. */
export class FacilityWorld {
  readonly accounts: Record<string, TestAccount> = {};

  private constructor(
    private readonly database: TestDatabase,
    private readonly app: NestFastifyApplication,
  ) {}

  static async open(database: TestDatabase): Promise<FacilityWorld> {
    const app = await openPanel(database, [
      RegistryHttpModule,
      PublicationHttpModule.forRoot({ researchUrl: 'https://public.test' }),
    ]);
    await app.get(SeedTaxonomy, { strict: false }).execute(systemActor('seed'));
    const world = new FacilityWorld(database, app);
    await world.insertPeople();
    return world;
  }

  private async insertPeople(): Promise<void> {
    const desk = await insertOrganization(this.database);
    const reporting = await insertOrganization(this.database);
    for (const [word, role] of [
      ['writer', 'lead_moderator'],
      ['other', 'lead_moderator'],
      ['second', 'moderator'],
      ['reporter', 'reporter'],
      ['colleague', 'moderator'],
    ] as const) {
      const organizationId = word === 'reporter' || word === 'colleague' ? reporting.id : desk.id;
      const account = await insertAccount(this.database, { organizationId, role, name: `The ${word}` });
      this.accounts[word] = account;
      people.set(word, actingAs(account));
    }
  }

  close(): Promise<void> {
    return this.app.close();
  }

  call = (method: 'get' | 'post' | 'put' | 'delete', path: string, person: string) =>
    request(this.app.getHttpServer())
      [method](`/api/v1/${path}`)
      .set('X-Person', person)
      .set('Sec-Fetch-Site', 'same-origin');

  post = (path: string, body: object, person = 'writer') =>
    this.call('post', path, person).set('Idempotency-Key', newId()).send(body).expect(201);

  confirm = (id: string, revision: number, person = 'second') =>
    this.call('put', `facilities/${id}/confirmation`, person).set('If-Match', `"${revision}"`);

  /** Confirms a claim or a name of a place as it is just now. */
  confirmFact = async (id: string, fact: string, status: number, person = 'second') =>
    this.call('put', `facilities/${id}/${fact}/confirmation`, person)
      .set('If-Match', `"${(await this.read(id)).revision}"`)
      .expect(status);

  /** Confirms the claim that was added last. */
  confirmClaim = (id: string, { claims }: { claims: { id: string }[] }, status: number, person = 'second') =>
    this.confirmFact(id, `claims/${claims.at(-1)?.id}`, status, person);

  read = async (id: string, person = 'writer') => (await this.call('get', `facilities/${id}`, person).expect(200)).body;

  /** A place that is there, and public unless told otherwise. */
  async place(name: string, over: object = {}, publicly = true): Promise<{ id: string; revision: number }> {
    const { body } = await this.post('facilities', { name, country: 'XA', ...over });
    if (publicly) await this.confirm(body.id, body.revision).expect(204);
    return { id: body.id, revision: body.revision + (publicly ? 1 : 0) };
  }

  async publicPlace(id: string) {
    const [row] = await this.database.rows<{
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
    const claims = await this.database.rows<{ value_number: number | null; value_text: string | null }>(
      'SELECT value_number, value_text FROM published.facility_claim WHERE facility_id = $1 ORDER BY position',
      [row.id],
    );
    return { ...row, names: row.names.map(({ name, kind }) => [name, kind]), claims };
  }

  /** What the worker does each minute. */
  async refresh(): Promise<void> {
    const worker = await startContext(this.database, 'worker', [PublicationModule]);
    await worker.get(PublishReferenceData).execute(systemActor('publication'));
    await worker.close();
  }
}
