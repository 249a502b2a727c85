import { systemActor, trigramsOf } from '@habeas/kernel';
import { startContext, useDatabase } from '@habeas/testing';
import { SummaryWorld } from '../../test/summary-world.js';
import { PublicationModule, PublishReferenceData } from '../index.js';

const database = useDatabase();
let world: SummaryWorld;

beforeAll(async () => {
  world = await SummaryWorld.open(database);
});
afterAll(() => world.close());

describe('reference data on the public side', () => {
  it('copies places with claims and the codebook, and writes only what changed', async () => {
    await database.rows(
      `INSERT INTO portal.source (id, title) VALUES ('0190a6e2-0000-7000-8000-000000000001', 'A page')`,
    );
    await database.rows(
      `INSERT INTO portal.claim (id, facility_id, predicate, value_number, unit, claimant, check_status, source_id, position, created_at,
         vetting_state, proposed_at, confirmed_at)
       VALUES ('0190a6e2-0000-7000-8000-000000000002', $1, 'capacity', 400, 'persons', 'A body', 'unchecked',
         '0190a6e2-0000-7000-8000-000000000001', 1, now(), 'confirmed', now(), now())`,
      [world.facilityId],
    );
    const worker = await startContext(database, 'worker', [PublicationModule]);
    const refresh = () => worker.get(PublishReferenceData).execute(systemActor('publication'));
    expect(await refresh()).toBeGreaterThan(0);
    expect(await refresh()).toBe(0);
    await worker.close();
    const claims = await database.rows<{ id: string; value_number: number }>(
      'SELECT id, value_number FROM published.facility_claim',
    );
    expect(claims).toMatchObject([{ value_number: 400 }]);
    expect(claims[0]?.id.charAt(14)).toBe('4');
    const misspelled = await database.rows('SELECT slug FROM published.facility WHERE trigrams && $1', [
      trigramsOf('invnted'),
    ]);
    expect(misspelled).toEqual([{ slug: 'invented-place-north' }]);
    expect((await database.rows('SELECT 1 FROM published.category')).length).toBeGreaterThan(60);
    expect((await database.rows('SELECT 1 FROM published.proof_level')).length).toBe(6);
    const nameless = await database.rows(
      `SELECT norm->>'instrument' FROM published.category, jsonb_array_elements(provisions) AS norm
       WHERE norm->>'instrument' NOT IN (SELECT id FROM published.instrument)`,
    );
    expect(nameless).toEqual([]);
    expect(await database.rows(`SELECT title_es, check_status FROM published.instrument WHERE id = 'CRC'`)).toEqual([
      { title_es: 'Convención sobre los Derechos del Niño', check_status: 'unchecked' },
    ]);
  });
});
