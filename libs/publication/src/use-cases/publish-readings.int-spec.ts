import { systemActor } from '@habeas/kernel';
import { actingAs, insertAccount, insertFacility, startContext, type TestContext, useDatabase } from '@habeas/testing';
import { PublicationModule, PublishReadings } from '../index.js';
import { RetractFacility } from './retract-facility.js';

const database = useDatabase();
const publication = systemActor('publication');
let context: TestContext;

beforeAll(async () => {
  context = await startContext(database, 'worker', [PublicationModule]);
});
afterAll(() => context.close());

const publish = () => context.get(PublishReadings).execute(publication);

interface Import {
  readonly id: number;
  readonly datasetId: number;
}

let imports = 0;
/** An import of a dataset of its own, or of a given one. */
async function insertImport({ confirmed = true, of }: { confirmed?: boolean; of?: Import } = {}): Promise<Import> {
  imports += 1;
  const [dataset] = of
    ? [{ id: of.datasetId }]
    : await database.rows<{ id: number }>(
        `WITH source AS (INSERT INTO portal.source (id, external_id, title, publisher)
           VALUES (gen_random_uuid(), $1, 'Invented figures', 'Invented office') RETURNING id)
         INSERT INTO portal.reading_dataset (key, source_id, resolution, year_starts_in)
         SELECT $1, id, 'day', 1 FROM source RETURNING id`,
        [`spec-${imports}`],
      );
  const datasetId = dataset?.id ?? 0;
  await database.rows(
    `INSERT INTO portal.reading_group (dataset_id, position, code, measure, heading)
     VALUES ($1, 1, 'all', 'during_day', 'held') ON CONFLICT DO NOTHING`,
    [datasetId],
  );
  const [row] = await database.rows<{ id: number }>(
    `INSERT INTO portal.reading_import (dataset_id, fingerprint, file_sha256, edition, imported_by, imported_at, confirmed_by,
       confirmed_at, merges)
     VALUES ($1, lpad($2, 64, '0'), lpad('', 64, '0'), '2025-04-01', 'spec', now(), $3, $4, 1) RETURNING id`,
    [datasetId, `${imports}`, confirmed ? 'spec' : null, confirmed ? new Date() : null],
  );
  return { id: row?.id ?? 0, datasetId };
}

async function insertReading(one: Import, facilityId: string, period: string, held: number): Promise<void> {
  await database.rows(
    `INSERT INTO portal.reading_series (id, facility_id, dataset_id)
     SELECT coalesce(max(id), 0) + 1, $1, $2 FROM portal.reading_series ON CONFLICT DO NOTHING`,
    [facilityId, one.datasetId],
  );
  await database.rows(
    `INSERT INTO portal.population_reading (series_id, period, position, import_id, "values")
     SELECT id, $3, 0, $4, ARRAY[$5::float8] FROM portal.reading_series WHERE facility_id = $1 AND dataset_id = $2
     ON CONFLICT (series_id, period, position) DO UPDATE SET import_id = excluded.import_id, "values" = excluded."values"`,
    [facilityId, one.datasetId, period, one.id, held],
  );
}

/** What the public reads of a place: day and value, by dataset. */
async function published(facilityId: string): Promise<(string | number | null)[][]> {
  const rows = await database.rows<{ key: string; period: string; held: number }>(
    `SELECT d.key, r.period, r."values"[1] AS held FROM published.population_reading r
     JOIN published.reading_series s ON s.id = r.series_id JOIN published.reading_dataset d ON d.id = s.dataset_id
     JOIN portal.published_facility f ON f.public_id = s.facility_id
     WHERE f.facility_id = $1 ORDER BY d.id, r.period`,
    [facilityId],
  );
  return rows.map(({ period, held }) => [period, held]);
}

/** What all public places held by this dataset: day, people, places. */
async function totals({ datasetId }: Import): Promise<(string | number)[][]> {
  const rows = await database.rows<{ period: string; value: number; places: number }>(
    'SELECT period, value, places FROM published.population_total WHERE dataset_id = $1 ORDER BY period',
    [datasetId],
  );
  return rows.map(({ period, value, places }) => [period, value, places]);
}

async function publicPlace(name: string): Promise<string> {
  const { id } = await insertFacility(database, { name });
  await makePublic(id);
  return id;
}

async function makePublic(facilityId: string): Promise<void> {
  await database.rows(
    `WITH place AS (
       INSERT INTO published.facility (id, slug, name, country, names, folded_names, trigrams, is_demo)
       SELECT gen_random_uuid(), slug, name, country, '[]', '', '{}', is_demo FROM portal.facility WHERE id = $1 RETURNING id)
     INSERT INTO portal.published_facility (facility_id, public_id, content_hash)
     SELECT $1, id, lpad('', 64, '0') FROM place`,
    [facilityId],
  );
}

async function takeAway(facilityId: string): Promise<void> {
  const api = await startContext(database, 'api', [PublicationModule]);
  const moderator = actingAs(await insertAccount(database, { role: 'moderator' }));
  await api.get(RetractFacility).execute(moderator, { facilityId, reason: 'error' });
  await api.close();
}

describe('population readings', () => {
  it('reach the public from confirmed imports, each once', async () => {
    const place = await publicPlace('Casa de Cifras');
    const first = await insertImport();
    await insertReading(first, place, '2025-03-01', 12);
    await insertReading(first, place, '2025-03-03', 0);
    expect(await publish()).toBe(2);
    expect(await published(place)).toEqual([
      ['2025-03-01', 12],
      ['2025-03-03', 0],
    ]);
    expect(await publish()).toBe(0);
  });

  it('never reach the public from an import that nobody confirmed', async () => {
    const place = await publicPlace('Casa sin Confirmar');
    const confirmed = await insertImport();
    const unconfirmed = await insertImport({ of: confirmed, confirmed: false });
    await insertReading(confirmed, place, '2025-03-01', 12);
    await insertReading(unconfirmed, place, '2025-03-02', 99);
    await publish();
    await insertReading(unconfirmed, place, '2025-03-03', 97);
    const other = await insertImport({ confirmed: false });
    await insertReading(other, place, '2025-03-01', 98);
    expect(await publish()).toBe(0);
    expect(await published(place)).toEqual([['2025-03-01', 12]]);
    expect(await database.rows('SELECT 1 FROM published.reading_dataset WHERE id = $1', [other.datasetId])).toEqual([]);
    await insertReading(confirmed, place, '2025-03-04', 13);
    await database.rows('UPDATE portal.reading_import SET merges = merges + 1 WHERE id = $1', [confirmed.id]);
    await publish();
    expect(await published(place)).toEqual([
      ['2025-03-01', 12],
      ['2025-03-04', 13],
    ]);
  });

  it('follow a later edition, and wait until their place is public', async () => {
    const { id: place } = await insertFacility(database, { name: 'Casa Oculta' });
    const first = await insertImport();
    await insertReading(first, place, '2025-03-01', 12);
    expect(await publish()).toBe(0);
    expect(await published(place)).toEqual([]);
    await makePublic(place);
    expect(await publish()).toBe(1);
    await insertReading(await insertImport({ of: first }), place, '2025-03-01', 14);
    expect(await publish()).toBe(1);
    expect(await published(place)).toEqual([['2025-03-01', 14]]);
  });

  it('are copied with a right to read figures of sources, and nothing else of the private schema', async () => {
    const tables = await database.rows<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname IN ('portal', 'audit', 'bullmq') AND c.relkind IN ('r', 'v', 'S')
         AND (has_any_column_privilege('habeas_publisher', c.oid, 'SELECT, INSERT, UPDATE'))
       ORDER BY 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual([
      'population_reading',
      'published_facility',
      'reading_dataset',
      'reading_group',
      'reading_import',
      'reading_series',
      'source',
    ]);
  });

  it('are published by the system alone', async () => {
    const admin = actingAs(await insertAccount(database, { role: 'admin' }));
    await expect(context.get(PublishReadings).execute(admin)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('are added up over public places, and again when one of them or an edition comes or goes', async () => {
    const [one, other] = [await publicPlace('Casa Suma Uno'), await publicPlace('Casa Suma Dos')];
    const { id: hidden } = await insertFacility(database, { name: 'Casa Suma Oculta' });
    const first = await insertImport();
    await insertReading(first, one, '2025-03-01', 12);
    await insertReading(first, other, '2025-03-01', 0);
    await insertReading(first, other, '2025-03-02', 5);
    await insertReading(first, hidden, '2025-03-01', 100);
    await publish();
    expect(await totals(first)).toEqual([
      ['2025-03-01', 12, 2],
      ['2025-03-02', 5, 1],
    ]);
    await insertReading(await insertImport({ of: first }), one, '2025-03-01', 14);
    await publish();
    expect(await totals(first)).toEqual([
      ['2025-03-01', 14, 2],
      ['2025-03-02', 5, 1],
    ]);
    await takeAway(other);
    await publish();
    expect(await totals(first)).toEqual([['2025-03-01', 14, 1]]);
  });

  it('are left out of the sum where one place has two of the same day', async () => {
    const place = await publicPlace('Casa de Dos Cifras');
    const one = await insertImport();
    await insertReading(one, place, '2025-03-01', 12);
    await insertReading(one, place, '2025-03-02', 7);
    await database.rows(
      `INSERT INTO portal.population_reading (series_id, period, position, import_id, "values")
       SELECT series_id, period, 1, import_id, "values" FROM portal.population_reading
       WHERE import_id = $1 AND period = '2025-03-01'`,
      [one.id],
    );
    await publish();
    expect(await totals(one)).toEqual([['2025-03-02', 7, 1]]);
  });

  it('go with the place when it is taken from the public, and come back with it', async () => {
    const place = await publicPlace('Casa de Ida y Vuelta');
    const one = await insertImport();
    await insertReading(one, place, '2025-03-01', 12);
    await publish();
    expect(await totals(one)).toHaveLength(1);
    await takeAway(place);
    expect(await totals(one)).toEqual([]);
    const left = await database.rows(
      `SELECT 1 FROM published.population_reading r JOIN portal.reading_series s ON s.id = r.series_id WHERE s.facility_id = $1`,
      [place],
    );
    expect(left).toEqual([]);
    expect(await publish()).toBe(0);
    await makePublic(place);
    expect(await publish()).toBe(1);
    expect(await published(place)).toEqual([['2025-03-01', 12]]);
    expect(await totals(one)).toHaveLength(1);
  });

  it('are added up again when the place is back before anybody has added up without it', async () => {
    const place = await publicPlace('Casa de Vuelta Rápida');
    const one = await insertImport();
    await insertReading(one, place, '2025-03-01', 12);
    await publish();
    await takeAway(place);
    await makePublic(place);
    await publish();
    expect(await totals(one)).toEqual([['2025-03-01', 12, 1]]);
  });
});
