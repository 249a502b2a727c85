import { readFileSync } from 'node:fs';
import { type PersonActor, systemActor } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { RegistryModule, SeedRegistry } from '@habeas/registry';
import { repositoryPath } from '@habeas/taxonomy';
import {
  actingAs,
  insertAccount,
  startContext,
  type TestContext,
  type TestDatabase,
  useDatabase,
} from '@habeas/testing';
import { ContextModule } from '../src/context.module.js';
import { ConfirmRecord } from '../src/use-cases/confirm-record.js';
import { ImportContext } from '../src/use-cases/import-context.js';
import { RetractRecord } from '../src/use-cases/retract-record.js';

export const operator = systemActor('seed');

/** The file of records that the product ships. */
export const shipped = JSON.parse(
  readFileSync(repositoryPath('libs', 'context', 'reference', 'cecot_context.json'), 'utf8'),
) as Record<string, unknown[]>;

export const statement = {
  id: 'a-statement',
  speaker: 'Demonstration Minister',
  kind: 'denies',
  summary: 'said that nobody was moved',
  claimant: 'Demonstration Gazette',
  sources: ['news-2025-03'],
};

/** The seeded places, people who write records and let them through, and what is kept of them; emptied after each test. */
export class RecordsWorld {
  lead!: PersonActor;
  other!: PersonActor;
  reporter!: PersonActor;
  private context!: TestContext;

  constructor(readonly database: TestDatabase) {}

  async open(): Promise<void> {
    this.context = await startContext(this.database, 'api', [RegistryModule, ContextModule]);
    this.lead = actingAs(await insertAccount(this.database, { role: 'lead_moderator' }));
    this.other = actingAs(await insertAccount(this.database, { role: 'lead_moderator' }));
    this.reporter = actingAs(await insertAccount(this.database, { role: 'reporter' }));
    await this.get(SeedRegistry).execute(operator, { demo: false });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  async empty(): Promise<void> {
    await this.database.rows(
      `TRUNCATE portal.published_context, portal.transfer_order, portal.context_relation, portal.context_place,
         portal.context_source, portal.context_version, portal.context_record`,
    );
  }

  get: TestContext['get'] = (token) => this.context.get(token);

  async importing(file: unknown, how: { dryRun?: boolean; leaveOutFaulty?: boolean } = {}) {
    const bytes = Buffer.from(JSON.stringify(file));
    return (await this.get(ImportContext).execute(this.lead, { bytes, ...how })).records;
  }

  confirm(actor: PersonActor, slug: string, expectedRevision: number) {
    return this.get(Transactor).run((tx) => this.get(ConfirmRecord).execute(tx, actor, { slug, expectedRevision }));
  }

  retract(slug: string) {
    return this.get(Transactor).run((tx) => this.get(RetractRecord).execute(tx, this.lead, { slug, reason: 'error' }));
  }

  /** Everything but ids, moments and who wrote it: what two runs can be compared by. */
  contents(): Promise<unknown> {
    return this.database.rows(
      `SELECT r.slug, r.kind, r.state, v.draft,
            (SELECT array_agg(s.external_id ORDER BY c.position) FROM portal.context_source c
             JOIN portal.source s ON s.id = c.source_id WHERE (c.record_id, c.revision) = (r.id, r.revision)) AS sources,
            (SELECT array_agg(c.role || ' ' || f.slug ORDER BY c.position) FROM portal.context_place c
             JOIN portal.facility f ON f.id = c.facility_id WHERE (c.record_id, c.revision) = (r.id, r.revision)) AS places,
            (SELECT array_agg(o.slug || ' ' || a.answer || ' ' || a.reasoning::text ORDER BY o.slug)
             FROM portal.transfer_order a JOIN portal.context_record o ON o.id = a.order_id WHERE a.transfer_id = r.id) AS answers
     FROM portal.context_record r JOIN portal.context_version v ON v.record_id = r.id AND v.revision = r.revision
     ORDER BY r.slug`,
    );
  }

  states() {
    return this.database.rows<Record<string, unknown>>(
      'SELECT slug, state, revision, confirmed_revision FROM portal.context_record ORDER BY slug',
    );
  }

  answers() {
    return this.database.rows<{
      answer: string;
      reasoning: { code: string }[];
      transfer_revision: number;
      order_revision: number;
    }>('SELECT answer, reasoning, transfer_revision, order_revision FROM portal.transfer_order');
  }

  /** What was done, the newest first. */
  acts() {
    return this.database.rows<{ act: string }>(
      "SELECT act FROM audit.entry WHERE act LIKE 'context.%' ORDER BY seq DESC",
    );
  }
}

/** A {@link RecordsWorld} of this spec, opened and closed with it. */
export function useRecords(): RecordsWorld {
  const world = new RecordsWorld(useDatabase());
  beforeAll(() => world.open());
  afterAll(() => world.close());
  afterEach(() => world.empty());
  return world;
}
