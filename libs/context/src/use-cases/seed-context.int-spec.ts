import { operator, statement, useRecords } from '../../test/use-records.js';
import { ChangeRecord } from './change-record.js';
import { SeedContext } from './seed-context.js';

const world = useRecords();

describe('the shipped records', () => {
  it('are all there, confirmed, each with its source', async () => {
    expect(await world.get(SeedContext).execute(operator)).toBe(13);
    const kinds = await world.database.rows(
      `SELECT kind, count(*)::int AS n, bool_and(state = 'confirmed') AS confirmed FROM portal.context_record GROUP BY kind ORDER BY kind`,
    );
    expect(kinds).toEqual(
      [
        ['agreement', 1],
        ['designation', 1],
        ['legal_order', 1],
        ['media_item', 1],
        ['statement', 4],
        ['statistic', 2],
        ['transfer', 3],
      ].map(([kind, n]) => ({ kind, n, confirmed: true })),
    );
    expect(await world.database.rows('SELECT count(*)::int AS n FROM portal.context_source')).toEqual([{ n: 18 }]);
    const places = await world.database.rows(
      'SELECT role, slug FROM portal.context_place JOIN portal.facility f ON f.id = facility_id ORDER BY role',
    );
    expect(places).toEqual([
      { role: 'about', slug: 'cecot' },
      { role: 'about', slug: 'cecot' },
      { role: 'to', slug: 'cecot' },
      { role: 'to', slug: 'cecot' },
    ]);
  });

  it('leave open whether custody moved while the order was in force, and say why', async () => {
    await world.get(SeedContext).execute(operator);
    const [answer] = await world.answers();
    expect(answer?.answer).toBe('unknown');
    expect(answer?.reasoning.map(({ code }) => code)).toEqual([
      'handover_not_said',
      'handover_not_after',
      'order_then',
      'order_then',
      'order_then',
    ]);
  });

  it('are the same after a second run', async () => {
    await world.get(SeedContext).execute(operator);
    const before = [await world.contents(), await world.states(), (await world.acts()).length];
    await world.get(SeedContext).execute(operator);
    expect([await world.contents(), await world.states(), (await world.acts()).length]).toEqual(before);
  });

  it('stay as a person has left them', async () => {
    await world.get(SeedContext).execute(operator);
    const slug = 'nayib-bukele-mocks-jgg-v-trump-2025-03-15';
    const record = { ...statement, id: slug, summary: 'corrected' };
    await world.get(ChangeRecord).execute(world.lead, { slug, expectedRevision: 1, record });
    const before = await world.contents();
    await world.get(SeedContext).execute(operator);
    expect(await world.contents()).toEqual(before);
  });

  it('stop no later start when one of them was taken back, and stay taken back', async () => {
    await world.get(SeedContext).execute(operator);
    const slug = 'nayib-bukele-mocks-jgg-v-trump-2025-03-15';
    await world.retract(slug);
    const before = await world.states();
    await world.get(SeedContext).execute(operator);
    expect(await world.states()).toEqual(before);
    expect(before).toContainEqual(expect.objectContaining({ slug, state: 'retracted' }));
  });

  it('are seeded by the operator alone', async () => {
    await expect(world.get(SeedContext).execute(world.other)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
