import { systemActor } from '@habeas/kernel';
import { actingAs, insertAccount, insertFacility, startContext, type TestContext, useDatabase } from '@habeas/testing';
import { ListIndicatorFlags } from '@habeas/registry';
import { PublicationModule, PublishIndicators } from '../index.js';

const database = useDatabase();
const publication = systemActor('publication');
let context: TestContext;
let publicId: string;
let facilityId: string;

beforeAll(async () => {
  context = await startContext(database, 'worker', [PublicationModule]);
  const place = await insertFacility(database, { name: 'Casa de Plazas', slug: 'casa-de-plazas', country: 'SV' });
  facilityId = place.id;
  const [row] = await database.rows<{ id: string }>(
    `INSERT INTO published.facility (id, slug, name, country, names, folded_names, trigrams, is_demo)
     VALUES (gen_random_uuid(), 'casa-de-plazas', 'Casa de Plazas', 'SV', '[]', '', '{}', true) RETURNING id`,
  );
  publicId = row?.id ?? '';
});
afterAll(() => context.close());

const publish = () => context.get(PublishIndicators).execute(publication);

async function insertClaim(predicate: string, value: number, claimDate: string | null): Promise<void> {
  await database.rows(
    `INSERT INTO published.facility_claim (id, facility_id, predicate, value_number, unit, claimant, claim_date, check_status,
       source_title, position)
     VALUES (gen_random_uuid(), $1, $2, $3::int, 'persons', 'Somebody', $4, 'unchecked', 'A paper', $3::int)`,
    [publicId, predicate, value, claimDate],
  );
}

async function published() {
  const rows = await database.rows<{ detail: string }>(
    'SELECT detail FROM published.indicator_value WHERE facility_id = $1 ORDER BY position',
    [publicId],
  );
  return rows.map(({ detail }) => JSON.parse(detail));
}

describe('indicators', () => {
  let computed: number;
  beforeAll(async () => {
    await insertClaim('capacity_maximum', 620, null);
    await insertClaim('capacity_maximum', 800, '2024');
    await insertClaim('people_held', 1_150, '2025');
    computed = await publish();
  });

  it('stand against each claim of capacity, with inputs, times, benchmark and its force', async () => {
    expect(computed).toBe(2);
    expect(await publish()).toBe(0);
    const [undated, dated] = await published();
    expect(undated).toMatchObject({ indicator: 'IND.OCC', sameTime: false, daysApart: null });
    expect(dated).toMatchObject({
      unit: 'percent',
      low: 143.75,
      high: 143.75,
      sameTime: false,
      daysApart: { least: 1, most: 730 },
      inputs: [
        { what: 'people_held', low: 1_150, date: '2025', claimant: 'Somebody', source: { title: 'A paper' } },
        { what: 'capacity_maximum', low: 800, date: '2024' },
      ],
      benchmark: {
        checkStatus: 'partly_confirmed',
        force: [{ instrument: 'NMR', legalForce: 'authoritative_soft_law' }],
      },
    });
  });

  it('go with a claim that they rest on, at once', async () => {
    await database.rows(`DELETE FROM published.facility_claim WHERE facility_id = $1 AND value_number = 620`, [
      publicId,
    ]);
    expect(await published()).toHaveLength(1);
    await database.rows(`DELETE FROM published.facility_claim WHERE facility_id = $1`, [publicId]);
    expect(await published()).toEqual([]);
    expect(await publish()).toBe(0);
  });

  it('raise a flag for moderators from confirmed claims alone', async () => {
    const moderator = actingAs(await insertAccount(database, { role: 'moderator' }));
    const flags = () => context.get(ListIndicatorFlags).execute(moderator);
    const propose = (value: number, predicate: string) =>
      database.rows(
        `WITH source AS (INSERT INTO portal.source (id, title) VALUES (gen_random_uuid(), 'A paper') RETURNING id)
         INSERT INTO portal.claim (id, facility_id, predicate, value_number, unit, claimant, check_status, source_id,
           position, created_at, vetting_state, proposed_by, proposed_at)
         SELECT gen_random_uuid(), $1, $2, $3, 'persons', 'Somebody', 'unchecked', id, 1, now(), 'proposed', $4, now() FROM source`,
        [facilityId, predicate, value, moderator.accountId],
      );
    await propose(100, 'capacity_maximum');
    await propose(130, 'people_held');
    expect(await flags()).toEqual([]);
    const second = await insertAccount(database, { role: 'moderator' });
    await database.rows(
      `UPDATE portal.claim SET vetting_state = 'confirmed', confirmed_by = $2, confirmed_at = now() WHERE facility_id = $1`,
      [facilityId, second.id],
    );
    const [flag] = await flags();
    expect(flag).toMatchObject({
      facility: { slug: 'casa-de-plazas' },
      statement: { indicator: 'IND.OCC', low: 130, sameTime: false },
    });
    const reporter = actingAs(await insertAccount(database, { role: 'reporter' }));
    await expect(context.get(ListIndicatorFlags).execute(reporter)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
