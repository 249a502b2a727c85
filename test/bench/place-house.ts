import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { insertPublishedSummaries } from '@habeas/testing';
import pg from 'pg';
import { RunningHabeas } from '../support/running-habeas.js';
import { superuserOf } from '../support/superuser.js';
import type { SentStatement } from './sent-statements.js';

const program = join('dist', 'apps', 'cli', 'src', 'main.js');
const summaries = 100_000;

/** A running Habeas with the published population figures and invented summaries, whole or a tenth of them. */
export class PlaceHouse {
  private bare: ChildProcess | undefined;

  private constructor(
    private readonly habeas: RunningHabeas,
    readonly database: pg.Client,
    private readonly superuserUrl: string,
  ) {}

  static async start(files: { readonly facilities: string; readonly daily: string }): Promise<PlaceHouse> {
    const habeas = await RunningHabeas.start({ RESEARCH_OPEN_LIMIT: '10000000' });
    const superuserUrl = await superuserOf(habeas);
    const database = new pg.Client({ connectionString: superuserUrl });
    await database.connect();
    const house = new PlaceHouse(habeas, database, superuserUrl);
    await house.command('import', 'facilities', files.facilities);
    await house.command('import', 'readings', files.daily, '--add-facilities');
    return house;
  }

  /** Fills the timelines: a fifth of all that is told is of one place. */
  async tell(share: number): Promise<void> {
    const rows = async <T extends object>(text: string, values: readonly unknown[] = []) =>
      (await this.database.query<T>(text, [...values])).rows;
    await insertPublishedSummaries({ rows }, summaries * share);
    await this.database.query(
      `INSERT INTO published.timeline_event (id, facility_slug, event_from, event_to, sort_from, sort_to, kind, record_kind,
         record_slug, title_en, title_es, detail, summary_id)
       SELECT gen_random_uuid(), CASE n % 5 WHEN 0 THEN 'demo-site-1' ELSE facility_slug END, period, period, period_from,
         (period_to + interval '1 month' - interval '1 day')::date, 'summary', 'summary', id::text, title_en, title_es,
         jsonb_build_object('period', period, 'proof', proof, 'categories', categories, 'contested', contested), id
       FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM published.summary WHERE is_demo AND facility_slug LIKE 'demo-site-%') s`,
    );
  }

  /** Leaves the readings of every tenth series, and those of the places named, so that their answers stay the same. */
  async keepTenth(slugs: readonly string[]): Promise<void> {
    await this.database.query(
      `DELETE FROM published.population_reading WHERE series_id % 10 <> 0 AND series_id NOT IN (
         SELECT s.id FROM published.reading_series s JOIN published.facility f ON f.id = s.facility_id WHERE f.slug = ANY($1))`,
      [slugs],
    );
  }

  async settle(): Promise<void> {
    await this.database.query('VACUUM (FULL, ANALYZE) published.population_reading');
    await this.database.query('VACUUM ANALYZE');
  }

  get researchUrl(): string {
    return this.habeas.researchUrl;
  }

  /** Starts the limit for these addresses on the same database. Resolves with its own address. */
  async startBare(answers: Readonly<Record<string, readonly SentStatement[]>>): Promise<string> {
    this.bare = spawn(process.execPath, ['test/bench/bare-reader.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.bare.stdin?.end(JSON.stringify({ url: this.superuserUrl, answers }));
    const [port] = await once(this.bare.stdout ?? this.bare, 'data');
    return `http://127.0.0.1:${String(port).trim()}`;
  }

  async count(table: 'population_reading' | 'facility' | 'timeline_event'): Promise<number> {
    const { rows } = await this.database.query<{ n: string }>(`SELECT count(*) AS n FROM published.${table}`);
    return Number(rows[0]?.n);
  }

  async stop(): Promise<void> {
    this.bare?.kill();
    await this.database.end();
    await this.habeas.stop();
  }

  private async command(...words: string[]): Promise<void> {
    const env = { PATH: process.env['PATH'], HABEAS_DATA_DIR: this.habeas.dataDir };
    await promisify(execFile)(process.execPath, [program, ...words], { env });
  }
}
