import { type Actor, Clock, type PersonActor, type Role } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { ActorResolver, HttpModule } from '@habeas/platform/http';
import { createHttpApp } from '@habeas/platform/http';
import { Log, LoggingModule } from '@habeas/platform/logging';
import { actingAs, FixedClock, insertAccount, type TestDatabase } from '@habeas/testing';
import { type DynamicModule, Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { RegistryModule } from '../src/registry.module.js';

/** Takes the person whom a spec has put under the word of the bearer. Signing in has specs of its own. */
class SpecResolver extends ActorResolver {
  readonly people = new Map<string, PersonActor>();

  resolve(request: FastifyRequest): Promise<Actor | undefined> {
    return Promise.resolve(this.people.get(request.headers.authorization?.replace('Bearer ', '') ?? ''));
  }
}

@Global()
@Module({})
class SpecModule {
  static of(db: TestDatabase, imports: readonly Type[], resolver: SpecResolver): DynamicModule {
    const log = new Log('api', () => undefined);
    const basics = [
      { provide: Clock, useValue: new FixedClock() },
      { provide: ActorResolver, useValue: resolver },
    ];
    return {
      module: SpecModule,
      imports: [
        LoggingModule.forRoot(log),
        DatabaseModule.forRoot({ url: db.url('api'), applicationName: 'registry-spec', poolSize: 5 }),
        HttpModule.forRoot(),
        ...imports,
      ],
      providers: basics,
      exports: basics,
    };
  }
}

/** The context as the insiders' app composes it, under the api's own database role. */
export function openRegistry(db: TestDatabase): Promise<INestApplicationContext> {
  const module = SpecModule.of(db, [RegistryModule], new SpecResolver());
  return NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
}

/** Routes behind the platform's HTTP door; each person signs in as `Bearer <word>`. */
export async function openDoor(
  db: TestDatabase,
  routes: readonly Type[],
  people: Readonly<Record<string, PersonActor>>,
): Promise<NestFastifyApplication> {
  const resolver = new SpecResolver();
  for (const [word, person] of Object.entries(people)) resolver.people.set(word, person);
  const app = await createHttpApp(SpecModule.of(db, routes, resolver), new Log('api', () => undefined), {
    prefix: 'api/v1',
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** A person of an invented organisation. */
export async function personWith(db: TestDatabase, role: Role): Promise<PersonActor> {
  return actingAs(await insertAccount(db, { role }));
}
