import { Clock, type PersonActor, type Role } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { OutboxModule } from '@habeas/platform/outbox';
import { actingAs, FixedClock, insertAccount, type TestDatabase } from '@habeas/testing';
import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RegistryModule } from '../src/registry.module.js';

@Global()
@Module({})
class ClockModule {
  static of(clock: Clock): DynamicModule {
    return { module: ClockModule, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}

/** The context as the insiders' app composes it, under the api's own database role. */
export function openRegistry(db: TestDatabase): Promise<INestApplicationContext> {
  const database = DatabaseModule.forRoot({ url: db.url('api'), applicationName: 'registry-spec', poolSize: 5 });
  const imports = [database, OutboxModule, ClockModule.of(new FixedClock()), RegistryModule];
  class SpecModule {}
  return NestFactory.createApplicationContext({ module: SpecModule, imports }, { logger: false, abortOnError: false });
}

/** A person of an invented organisation. */
export async function personWith(db: TestDatabase, role: Role): Promise<PersonActor> {
  return actingAs(await insertAccount(db, { role }));
}
