import { permissionsOf } from '@habeas/identity';
import { Clock, newId, type PersonActor, type Role, systemActor } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { OutboxModule } from '@habeas/platform/outbox';
import { SeedTaxonomy } from '@habeas/taxonomy';
import { type FixedClock, type TestDatabase } from '@habeas/testing';
import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IntakeModule } from '../src/intake.module.js';

@Global()
@Module({})
class ClockModule {
  static of(clock: Clock): DynamicModule {
    return { module: ClockModule, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}

/** The context as an app composes it, under the database role of one door, with a clock that stands still. */
export function openIntake(
  db: TestDatabase,
  door: 'api' | 'worker' | 'owner',
  clock: FixedClock,
): Promise<INestApplicationContext> {
  const database = DatabaseModule.forRoot({ url: db.url(door), applicationName: `intake-${door}`, poolSize: 8 });
  const imports = [database, OutboxModule, ClockModule.of(clock), IntakeModule];
  class TestModule {}
  return NestFactory.createApplicationContext({ module: TestModule, imports }, { logger: false, abortOnError: false });
}

/** Fills the reference tables, as the operator's seed does. */
export async function seedTaxonomy(db: TestDatabase, clock: FixedClock): Promise<void> {
  const owner = await openIntake(db, 'owner', clock);
  await owner.get(SeedTaxonomy, { strict: false }).execute(systemActor('seed'));
  await owner.close();
}

/** A person with an account, in an organisation that is new unless one is given. */
export async function insertPerson(db: TestDatabase, role: Role, organizationId = newId()): Promise<PersonActor> {
  const accountId = newId();
  await db.rows(
    `INSERT INTO portal.organization (id, name, slug, created_at) VALUES ($1, 'An organisation', $2, now())
     ON CONFLICT DO NOTHING`,
    [organizationId, `org-${organizationId}`],
  );
  await db.rows(
    `INSERT INTO portal.account (id, organization_id, email, name, role, password_hash, created_at)
     VALUES ($1, $2, $3, 'A person', $4, '$argon2id$none', now())`,
    [accountId, organizationId, `${accountId}@example.org`, role],
  );
  return { kind: 'person', accountId, organizationId, role, permissions: permissionsOf(role) };
}

/** An invented facility. */
export async function insertFacility(db: TestDatabase): Promise<string> {
  const id = newId();
  await db.rows(
    `INSERT INTO portal.facility (id, slug, name, country, is_demo, created_at, updated_at)
     VALUES ($1, $2, 'North house', 'XA', true, now(), now())`,
    [id, `facility-${id}`],
  );
  return id;
}
