import { newId, systemActor } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { openRegistry } from '../../test/open-registry.js';
import { FacilitiesForPublication } from './facilities-for-publication.js';
import { SeedRegistry } from './seed-registry.js';

describe('FacilitiesForPublication', () => {
  const database = useDatabase();
  let context: INestApplicationContext;
  let ids: string[];
  beforeAll(async () => {
    context = await openRegistry(database);
    const seeded = await context.get(SeedRegistry).execute(systemActor('seed'), { demo: true });
    ids = seeded.facilities.map(({ id }) => id);
  });
  afterAll(() => context.close());

  it('gives everything about each place, with the claims of that place alone', async () => {
    const found = await context
      .get(Transactor, { strict: false })
      .run((tx) => context.get(FacilitiesForPublication).find(tx, [...ids, newId()]));
    expect(found.map(({ slug, demo, claims }) => [slug, demo, claims.length])).toEqual([
      ['cecot', false, 38],
      ['centro-penitenciario-demostracion-valle-gris', true, 4],
      ['comisaria-demostracion-puerto-claro', true, 1],
    ]);
  });

  it('tells which ids are places', async () => {
    const existing = await context
      .get(Transactor, { strict: false })
      .run((tx) => context.get(FacilitiesForPublication).existing(tx, [ids[0] ?? '', newId()]));
    expect([...existing]).toEqual([ids[0]]);
  });
});
