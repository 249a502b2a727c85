import { createHash } from 'node:crypto';
import { Clock, SystemClock } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { ActorResolver, createHttpApp, HttpModule, NobodyResolver } from '@habeas/platform/http';
import { Log, LoggingModule } from '@habeas/platform/logging';
import type { TestDatabase } from '@habeas/testing';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ResearchHttpOptions, ResearchHttpModule } from './research-http.module.js';

@Global()
@Module({})
class ReadingApp {
  static over(url: string, log: Log, options: Partial<ResearchHttpOptions>): DynamicModule {
    const basics = [
      { provide: Clock, useClass: SystemClock },
      { provide: ActorResolver, useClass: NobodyResolver },
    ];
    return {
      module: ReadingApp,
      imports: [
        LoggingModule.forRoot(log),
        DatabaseModule.forRoot({ url, applicationName: 'test-research', poolSize: 4 }),
        HttpModule.forRoot(),
        ResearchHttpModule.forRoot({ publicUrl: 'https://habeas.test', openLimit: 100_000, keyLimit: 3, ...options }),
      ],
      providers: basics,
      exports: basics,
    };
  }
}

/** The reading door over a spec's database, for specs; it does not listen yet. */
export async function openReadingApp(
  database: TestDatabase,
  options: Partial<ResearchHttpOptions> = {},
  trustedProxies: string[] = [],
): Promise<NestFastifyApplication> {
  const log = new Log('research');
  const app = await createHttpApp(ReadingApp.over(database.url('research'), log, options), log, {
    prefix: 'v1',
    trustedProxies,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** A vetted researcher's key that holds for a day. */
export async function addKey(database: TestDatabase, key: string): Promise<void> {
  const hash = createHash('sha256').update(key).digest('hex');
  await database.rows(
    `INSERT INTO published.research_key (key_hash, tier, expires_at) VALUES ($1, 'elevated', now() + interval '1 day')`,
    [hash],
  );
}
