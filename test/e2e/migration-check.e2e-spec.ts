/// <reference types="vite/client" />

import { dataSourceOptions } from '@habeas/platform/database';
import { useDatabase } from '@habeas/testing';
import { DataSource, getMetadataArgsStorage } from 'typeorm';

const database = useDatabase();
const entityFiles = import.meta.glob('../../libs/*/src/persistence/*.{entity,entities}.ts', { eager: true });

/** Constraints and indexes are declared once, in the migrations; entities declare tables and columns. */
const ownedByMigrations = /^(ALTER TABLE \S+ (DROP|ADD) CONSTRAINT|DROP INDEX|CREATE (UNIQUE )?INDEX|COMMENT ON)/;

async function driftOf(entities: readonly (string | Function)[]): Promise<string[]> {
  const dataSource = new DataSource({
    ...dataSourceOptions({ url: database.url('owner'), applicationName: 'drift', poolSize: 1 }),
    entities: [...entities],
  });
  await dataSource.initialize();
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.destroy();
  return upQueries.map(({ query }) => query).filter((query) => !ownedByMigrations.test(query));
}

describe('the migrated schema', () => {
  it('has every table and column that the entities name, with their types', async () => {
    expect(Object.keys(entityFiles).length).toBeGreaterThan(10);
    const entities = getMetadataArgsStorage().tables.map(({ target }) => target);
    expect(await driftOf(entities)).toEqual([]);
  });

  it('is found wanting when an entity has a column that no migration made', async () => {
    await database.rows('ALTER TABLE audit.chain_head RENAME COLUMN hash TO renamed');
    const entities = getMetadataArgsStorage().tables.map(({ target }) => target);
    expect((await driftOf(entities)).join()).toContain('"audit"."chain_head"');
  });
});
