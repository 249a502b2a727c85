import { Clock, type PersonActor } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { ActorResolver, createHttpApp, HttpModule } from '@habeas/platform/http';
import { Log, LoggingModule } from '@habeas/platform/logging';
import { OutboxModule } from '@habeas/platform/outbox';
import { TaxonomyModule } from '@habeas/taxonomy';
import { FixedClock, type TestDatabase } from '@habeas/testing';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** Who acts, by the word that a spec sends in `X-Person`: signing in is identity's own matter. */
export const people = new Map<string, PersonActor>();

class HeaderResolver extends ActorResolver {
  resolve({ headers }: FastifyRequest): Promise<PersonActor | undefined> {
    return Promise.resolve(people.get(String(headers['x-person'])));
  }
}

@Global()
@Module({})
class PanelApp {
  static over(url: string, log: Log, routes: readonly (Type | DynamicModule)[]): DynamicModule {
    const basics = [
      { provide: Clock, useValue: new FixedClock() },
      { provide: ActorResolver, useValue: new HeaderResolver() },
    ];
    return {
      module: PanelApp,
      imports: [
        LoggingModule.forRoot(log),
        DatabaseModule.forRoot({ url, applicationName: 'test-api', poolSize: 4 }),
        OutboxModule,
        HttpModule.forRoot(),
        TaxonomyModule,
        ...routes,
      ],
      providers: basics,
      exports: basics,
    };
  }
}

/** Routes behind the insiders' door, under the api's own database role. */
export async function openPanel(
  db: TestDatabase,
  routes: readonly (Type | DynamicModule)[],
): Promise<NestFastifyApplication> {
  const log = new Log('api', () => undefined);
  const app = await createHttpApp(PanelApp.over(db.url('api'), log, routes), log, { prefix: 'api/v1' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
