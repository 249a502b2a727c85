import { Clock } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { Log, LoggingModule } from '@habeas/platform/logging';
import { OutboxModule } from '@habeas/platform/outbox';
import { Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FixedClock } from './fixed-clock.js';
import type { TestDatabase } from './test-database.js';

/** The modules of some contexts, wired as in an app, under a role of production and with a clock that the spec moves. */
export interface TestContext {
  readonly clock: FixedClock;
  get<T>(token: Type<T>): T;
  close(): Promise<void>;
}

/** Starts the modules without HTTP and without a queue. The caller closes it. */
export async function startContext(
  db: Pick<TestDatabase, 'url'>,
  door: 'api' | 'worker',
  modules: Type[],
  clock = new FixedClock(),
): Promise<TestContext> {
  @Global()
  @Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
  class ClockModule {}

  @Module({
    imports: [
      DatabaseModule.forRoot({ url: db.url(door), applicationName: `test-${door}`, poolSize: 10 }),
      LoggingModule.forRoot(new Log('test', () => undefined)),
      OutboxModule,
      ClockModule,
      ...modules,
    ],
  })
  class ContextModule {}

  const context: INestApplicationContext = await NestFactory.createApplicationContext(ContextModule, { logger: false });
  return { clock, get: (token) => context.get(token, { strict: false }), close: () => context.close() };
}
