import { systemActor } from '@habeas/kernel';
import { useDatabase } from '@habeas/testing';
import { Taxonomy } from '../domain/taxonomy.js';
import { loadTaxonomy } from '../persistence/load-taxonomy.js';
import { TaxonomyRepository } from '../persistence/taxonomy.repository.js';
import { SeedTaxonomy } from './seed-taxonomy.js';

describe('SeedTaxonomy', () => {
  const database = useDatabase();
  const operator = systemActor('seed');
  const createSut = async (taxonomy = loadTaxonomy()) =>
    new SeedTaxonomy((await database.as('api')).transactor, new TaxonomyRepository(), taxonomy);
  const countOf = async (table: string) =>
    (await database.rows<{ n: number }>(`SELECT count(*)::int AS n FROM portal.${table}`))[0]?.n;

  it('writes all reference data with the rights of the api, and twice is the same as once', async () => {
    const sut = await createSut();
    expect(await sut.execute(operator)).toEqual({ categories: 63, instruments: 37, provisions: 392 });
    await sut.execute(operator);
    expect(await countOf('category')).toBe(73);
    expect(await countOf('instrument')).toBe(37);
    expect(await countOf('provision')).toBe(392);
    expect(await countOf('consent_grant')).toBe(14);
    expect(await countOf('indicator')).toBe(25);
    expect(await countOf('suppression_rule')).toBe(14);
    expect(await countOf('channel')).toBe(7);
    expect(await countOf('category_crosswalk')).toBe(31);
  });

  it('keeps the check status of every provision a category cites', async () => {
    const cited = await database.rows<{ locator: string; check_status: string }>(
      `SELECT locator, check_status FROM portal.category_provision JOIN portal.provision USING (instrument_id, locator)
       WHERE category_code = 'TRE.SOL' AND instrument_id IN ('NMR', 'HR') ORDER BY position`,
    );
    expect(cited).toContainEqual({ locator: '44', check_status: 'confirmed' });
    expect(cited).toContainEqual({ locator: '67', check_status: 'unchecked' });
  });

  it('takes over a changed label and a citation that was removed', async () => {
    const { data } = loadTaxonomy();
    const groups = data.groups.map((group) =>
      group.code === 'TRE' ? { ...group, label: { en: 'Handling', es: 'Manejo' }, provisions: [] } : group,
    );
    await (await createSut(new Taxonomy({ ...data, groups }))).execute(operator);
    expect(await database.rows(`SELECT label_en FROM portal.category WHERE code = 'TRE'`)).toEqual([
      { label_en: 'Handling' },
    ]);
    expect(await database.rows(`SELECT 1 FROM portal.category_provision WHERE category_code = 'TRE'`)).toEqual([]);
  });

  it('is the operator’s alone', async () => {
    const person = {
      kind: 'person',
      accountId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
      organizationId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c',
      role: 'admin',
      permissions: new Set<never>(),
    } as const;
    await expect((await createSut()).execute(person)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
