import { createHash } from 'node:crypto';
import { ContextHttpModule } from '@habeas/context/http';
import { IntakeHttpModule } from '@habeas/intake/http';
import { newId, systemActor } from '@habeas/kernel';
import { SeedRegistry } from '@habeas/registry';
import { SeedTaxonomy } from '@habeas/taxonomy';
import { actingAs, insertAccount, type TestAccount, type TestDatabase, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { PublicationHttpModule } from '../src/http/index.js';
import { PublishReferenceData } from '../src/use-cases/publish-reference-data.js';
import { statement } from './context-world.js';
import { openPanel, people } from './open-panel.js';

const operator = systemActor('seed');

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a source of a record says of its copies. */
interface ToldSource {
  readonly id: string;
  readonly latest: boolean;
  readonly keptCopy: object | null;
  readonly removedCopies: readonly object[];
}

/** The insiders' door with the seeded places, those who write records, those who confirm them, and a source of nobody. */
export class CopiesWorld {
  private app!: NestFastifyApplication;
  private readonly accounts: Record<string, TestAccount> = {};

  constructor(readonly database: TestDatabase) {}

  async open(): Promise<void> {
    // Intake reads forms with files, for the whole door.
    this.app = await openPanel(this.database, [
      IntakeHttpModule,
      ContextHttpModule,
      PublicationHttpModule.forRoot({ researchUrl: 'https://public.test' }),
    ]);
    await this.app.get(SeedTaxonomy, { strict: false }).execute(operator);
    await this.app.get(SeedRegistry, { strict: false }).execute(operator, { demo: false });
    await this.refresh();
    for (const [word, role] of [
      ['writer', 'lead_moderator'],
      ['second', 'lead_moderator'],
      ['moderator', 'moderator'],
      ['reporter', 'reporter'],
    ] as const) {
      const account = await insertAccount(this.database, { role, name: `The ${word}` });
      this.accounts[word] = account;
      people.set(word, actingAs(account));
    }
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** What the worker does each minute. */
  async refresh(): Promise<void> {
    await this.app.get(PublishReferenceData, { strict: false }).execute(operator);
  }

  idOf = (person: string): string => this.accounts[person]?.id ?? '';

  call = (method: 'delete' | 'get' | 'post' | 'put', path: string, person: string) =>
    request(this.app.getHttpServer())
      [method](`/api/v1/${path}`)
      .set('X-Person', person)
      .set('Sec-Fetch-Site', 'same-origin');

  /** A source that is known by this fingerprint. */
  async source(name: string, sha256: string | null = null): Promise<void> {
    await this.database.rows(
      `INSERT INTO portal.source (id, external_id, title, sha256) VALUES (gen_random_uuid(), $1, 'Invented page', $2)`,
      [name, sha256],
    );
  }

  keep = (source: string, bytes?: Buffer | string, person = 'writer') => {
    const call = this.call('put', `context-sources/${source}/copy`, person);
    if (bytes === undefined) return call;
    return call.attach('file', Buffer.from(bytes), { filename: '../page.html', contentType: 'text/html' });
  };

  copyOf = (source: string, person = 'moderator') => this.call('get', `context-sources/${source}/copy`, person);

  confirm = (source: string, bytes: string, person = 'second') =>
    this.call('post', `context-sources/${source}/copy/confirmation`, person).send({ sha256: hashOf(bytes) });

  remove = (source: string, bytes: string, reason = 'It is the page of another day.', person = 'moderator') =>
    this.call('delete', `context-sources/${source}/copy`, person).send({ sha256: hashOf(bytes), reason });

  /** A public record that rests on the source. */
  async publicRecord(slug: string, source: string): Promise<void> {
    const record = statement(slug, { sources: [source] });
    const proposal = this.call('post', 'context-records', 'writer').set('Idempotency-Key', newId());
    await proposal.send({ kind: 'statement', record }).expect(201);
    await this.call('put', `context-records/${slug}/confirmation`, 'second').set('If-Match', '"1"').expect(204);
  }

  /** A change of a record that rests on another source and waits. */
  async propose(slug: string, source: string): Promise<void> {
    const change = this.call('put', `context-records/${slug}`, 'writer').set('If-Match', '"1"');
    await change.send({ record: statement(slug, { sources: [source] }) }).expect(200);
  }

  /** What insiders read of the source that a record rests on. */
  async toldOf(slug: string, person = 'second'): Promise<ToldSource> {
    const [source] = await this.allToldOf(slug, person);
    if (!source) throw new Error('the record rests on no source');
    return source;
  }

  /** What insiders read of all sources that a record rests on. */
  async allToldOf(slug: string, person = 'second'): Promise<ToldSource[]> {
    const { body } = await this.call('get', `context-records/${slug}`, person).expect(200);
    return body.sources as ToldSource[];
  }

  /** The fingerprint that the public reads of the source of a record, and all that it reads of the record. */
  async publicOf(slug: string): Promise<{ sha256: string | null; hash: string; detail: string }> {
    const [row] = await this.database.rows<{ sha256: string | null; hash: string; detail: string }>(
      `SELECT detail::jsonb #>> '{sources,0,sha256}' AS sha256, hash, detail FROM published.context_record WHERE slug = $1`,
      [slug],
    );
    if (!row) throw new Error('the record is not public');
    return row;
  }

  /** What was done to the copy of a source, the oldest first. */
  async actsOn(source: string): Promise<{ act: string; detail: object }[]> {
    return this.database.rows(
      `SELECT act, detail FROM audit.entry WHERE object_id = (SELECT id::text FROM portal.source WHERE external_id = $1)
       ORDER BY seq`,
      [source],
    );
  }

  /** Tables of these schemas with a row that holds the words, as text or as bytes. */
  async tablesWith(words: string, schemas: readonly string[]): Promise<string[]> {
    const hex = Buffer.from(words).toString('hex');
    const tables = await this.database.rows<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = ANY($1) ORDER BY 1`,
      [schemas],
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await this.database.rows(
        `SELECT 1 FROM ${name} t WHERE strpos(t::text, $1) + strpos(t::text, $2) > 0 LIMIT 1`,
        [words, hex],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  }
}

/** A {@link CopiesWorld} of this spec, opened and closed with it. */
export function useCopies(): CopiesWorld {
  const world = new CopiesWorld(useDatabase());
  beforeAll(() => world.open());
  afterAll(() => world.close());
  return world;
}
