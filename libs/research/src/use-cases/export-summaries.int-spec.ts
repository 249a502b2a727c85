import { insertPublishedSummaries, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openReadingApp } from '../http/reading-app.fixture.js';
import { ExportSummaries } from './export-summaries.js';

const database = useDatabase();
const count = 450;
let app: NestFastifyApplication;

beforeAll(async () => {
  await insertPublishedSummaries(database, count);
  app = await openReadingApp(database);
});
afterAll(() => app.close());

/** Corrects the summary of the list that stands last: its new version stands first. */
async function correctOldest(): Promise<string> {
  const [row] = await database.rows<{ id: string }>(
    `WITH corrected AS (
       UPDATE published.summary SET version = 2, published_on = current_date
       WHERE id = (SELECT id FROM published.summary ORDER BY published_on, id LIMIT 1) RETURNING id
     ), counted AS (UPDATE published.change_counter SET last_sequence = last_sequence + 1 RETURNING last_sequence
     ), told AS (
       INSERT INTO published.change (sequence, kind, summary_id, version, changed_on)
       SELECT last_sequence, 'correction', id, 2, current_date FROM corrected, counted
     ) SELECT id FROM corrected`,
  );
  return row?.id ?? '';
}

describe('a download of summaries', () => {
  it('gives each once, also one that is corrected while it is read', async () => {
    const given: { id: string; version: number }[] = [];
    let corrected = '';
    for await (const { id, version } of app.get(ExportSummaries, { strict: false }).execute({})) {
      given.push({ id, version });
      if (given.length === 10) corrected = await correctOldest();
    }
    expect(given).toHaveLength(count);
    expect(new Set(given.map(({ id }) => id)).size).toBe(count);
    expect(given.find(({ id }) => id === corrected)).toEqual({ id: corrected, version: 2 });
  });
});
