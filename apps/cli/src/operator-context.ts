import { Clock, SystemClock } from '@habeas/kernel';
import { type OperatorConfiguration, operatorConfiguration } from '@habeas/platform/config';
import { PasswordHasher, Sealer } from '@habeas/platform/crypto';
import { DatabaseModule } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { Log, LoggingModule } from '@habeas/platform/logging';
import { OutboxModule } from '@habeas/platform/outbox';
import { type DynamicModule, Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { openDatabase } from './database/open-database.js';
import { provenApiUrl } from './database/role-logins.js';
import { secretKey } from './database/secret-key.js';

/** What a context's use cases need besides the database. */
@Global()
@Module({})
class OperatorModule {
  static with(url: string, key: string, contexts: readonly Type[]): DynamicModule {
    const basics = [
      { provide: Clock, useClass: SystemClock },
      { provide: Sealer, useValue: new Sealer(Buffer.from(key, 'base64url')) },
      PasswordHasher,
      IdempotentWrites,
    ];
    return {
      module: OperatorModule,
      imports: [
        LoggingModule.forRoot(new Log('cli', () => undefined)),
        DatabaseModule.forRoot({ url, applicationName: 'habeas-cli', poolSize: 4 }),
        OutboxModule,
        ...contexts,
      ],
      providers: basics,
      exports: basics,
    };
  }
}

/** Runs use cases of the given contexts under the api's own role, never as the database's owner. */
export async function withUseCases<T>(
  configuration: OperatorConfiguration,
  adminUrl: string,
  contexts: readonly Type[],
  work: (context: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const url = await provenApiUrl(configuration, adminUrl);
  const module = OperatorModule.with(url, await secretKey(configuration), contexts);
  const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** The same for one command: the database is opened for it, and closed again when it was not running before. */
export async function withOpenUseCases<T>(
  contexts: readonly Type[],
  work: (context: INestApplicationContext, configuration: OperatorConfiguration) => Promise<T>,
): Promise<T> {
  return withOpenDatabase((use, configuration) => use(contexts, (context) => work(context, configuration)));
}

/** Runs use cases of the given contexts, which are closed and free their memory when the work is done. */
type UseContexts = <T>(contexts: readonly Type[], work: (context: INestApplicationContext) => Promise<T>) => Promise<T>;

/** The same for a command of several steps, each with its own contexts. */
export async function withOpenDatabase<T>(
  work: (use: UseContexts, configuration: OperatorConfiguration) => Promise<T>,
): Promise<T> {
  const configuration = operatorConfiguration();
  const database = await openDatabase(configuration, { mode: 'share', onProgress: (step) => console.error(step) });
  try {
    return await work(
      (contexts, step) => withUseCases(configuration, database.adminUrl, contexts, step),
      configuration,
    );
  } finally {
    await database.close();
  }
}
