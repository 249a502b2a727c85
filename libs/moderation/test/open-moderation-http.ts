import { Clock, type PersonActor } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { ActorResolver, createHttpApp, HttpModule } from '@habeas/platform/http';
import { Log, LoggingModule } from '@habeas/platform/logging';
import { OutboxModule } from '@habeas/platform/outbox';
import type { FixedClock, TestDatabase } from '@habeas/testing';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ModerationHttpModule } from '../src/http/index.js';

/** The routes of moderation over the platform, where a request says by a header who sends it. */
export async function openModerationHttp(
  db: TestDatabase,
  clock: FixedClock,
  people: ReadonlyMap<string, PersonActor>,
): Promise<NestFastifyApplication> {
  class HeaderResolver extends ActorResolver {
    resolve({ headers }: Parameters<ActorResolver['resolve']>[0]) {
      return Promise.resolve(people.get(String(headers['x-account'])));
    }
  }
  const basics = [
    { provide: Clock, useValue: clock },
    { provide: ActorResolver, useClass: HeaderResolver },
  ];

  @Global()
  @Module({ providers: basics, exports: basics })
  class BasicsModule {}

  const log = new Log('test', () => undefined);

  @Module({
    imports: [
      BasicsModule,
      LoggingModule.forRoot(log),
      DatabaseModule.forRoot({ url: db.url('api'), applicationName: 'moderation-http', poolSize: 8 }),
      OutboxModule,
      HttpModule.forRoot(),
      ModerationHttpModule,
    ],
  })
  class AppModule {}

  const app = await createHttpApp(AppModule, log, { prefix: 'api/v1' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
