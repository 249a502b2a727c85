import { ChangeRecord, ContextModule, ImportContext } from '@habeas/context';
import { type PersonActor, systemActor } from '@habeas/kernel';
import { RegistryModule, SeedRegistry } from '@habeas/registry';
import { SeedTaxonomy } from '@habeas/taxonomy';
import { actingAs, insertAccount, startContext, type TestContext, type TestDatabase } from '@habeas/testing';
import { PublicationModule } from '../src/publication.module.js';
import { ConfirmContextRecord } from '../src/use-cases/context/confirm-context-record.js';
import { PublishReferenceData } from '../src/use-cases/publish-reference-data.js';

export const operator = systemActor('seed');

/** What a minister is said to have said about a seeded place. */
export const statement = (id: string, over: object = {}) => ({
  id,
  speaker: 'Demonstration Minister',
  kind: 'denies',
  date: '2025-03-20',
  summary: 'said that nobody was moved',
  facility: 'cecot',
  claimant: 'Demonstration Gazette',
  sources: ['news-2025-03'],
  ...over,
});

/** The seeded places, somebody who writes records of context, and somebody else who confirms them. */
export class ContextWorld {
  private constructor(
    private readonly database: TestDatabase,
    private readonly context: TestContext,
    readonly lead: PersonActor,
    readonly second: PersonActor,
  ) {}

  static async open(database: TestDatabase): Promise<ContextWorld> {
    const context = await startContext(database, 'api', [RegistryModule, ContextModule, PublicationModule]);
    const lead = actingAs(await insertAccount(database, { role: 'lead_moderator' }));
    const second = actingAs(await insertAccount(database, { role: 'lead_moderator' }));
    await context.get(SeedTaxonomy).execute(operator);
    await context.get(SeedRegistry).execute(operator, { demo: false });
    const world = new ContextWorld(database, context, lead, second);
    await world.refresh();
    return world;
  }

  get: TestContext['get'] = (token) => this.context.get(token);

  close(): Promise<void> {
    return this.context.close();
  }

  /** Takes all records away, on both sides. */
  async empty(): Promise<void> {
    await this.database.rows(
      `TRUNCATE portal.published_context, portal.transfer_order, portal.context_relation, portal.context_place,
         portal.context_source, portal.context_version, portal.context_record, published.context_record,
         published.timeline_event`,
    );
  }

  /** What the worker does each minute. */
  refresh(): Promise<number> {
    return this.get(PublishReferenceData).execute(operator);
  }

  async importing(file: object): Promise<void> {
    const result = await this.get(ImportContext).execute(this.lead, { bytes: Buffer.from(JSON.stringify(file)) });
    if (!result.imported) throw new Error(`not imported: ${JSON.stringify(result.records)}`);
  }

  confirm(slug: string, expectedRevision = 1, actor = this.second): Promise<void> {
    return this.get(ConfirmContextRecord).execute(actor, { slug, expectedRevision });
  }

  async change(slug: string, expectedRevision: number, record: object): Promise<void> {
    await this.get(ChangeRecord).execute(this.lead, { slug, expectedRevision, record });
  }

  /** Everything that the research role reads of context, as one text. */
  async allPublic(): Promise<string> {
    const { sql } = await this.database.as('research');
    const records = await sql.rows('SELECT * FROM published.context_record ORDER BY slug');
    const events = await sql.rows('SELECT * FROM published.timeline_event');
    return JSON.stringify([records, events]);
  }

  async detail(slug: string): Promise<Record<string, never> | undefined> {
    const [row] = await this.database.rows<{ detail: string }>(
      'SELECT detail FROM published.context_record WHERE slug = $1',
      [slug],
    );
    return row && (JSON.parse(row.detail) as Record<string, never>);
  }
}
