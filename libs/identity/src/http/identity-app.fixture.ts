import { randomBytes } from 'node:crypto';
import { AuditHttpModule } from '@habeas/audit/http';
import { Clock } from '@habeas/kernel';
import { PasswordHasher, Sealer } from '@habeas/platform/crypto';
import { DatabaseModule } from '@habeas/platform/database';
import { createHttpApp, HttpModule } from '@habeas/platform/http';
import { Log, LoggingModule } from '@habeas/platform/logging';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IdentityHttpModule } from './identity-http.module.js';

/** Remembers what was compared, at the full cost of comparing. */
export class WatchedHasher extends PasswordHasher {
  readonly compared: (string | undefined)[] = [];

  override verify(stored: string | undefined, password: string): Promise<boolean> {
    this.compared.push(stored);
    return super.verify(stored, password);
  }
}

/** Compares at no cost, for specs that guess a hundred times. */
export class InstantHasher extends PasswordHasher {
  constructor(private readonly rightPassword: string) {
    super();
  }

  override verify(stored: string | undefined, password: string): Promise<boolean> {
    return Promise.resolve(stored !== undefined && password === this.rightPassword);
  }
}

export interface IdentityAppOptions {
  /** Login of the role `habeas_api`. */
  readonly url: string;
  readonly clock: Clock;
  readonly publicUrl?: string;
  readonly trustedProxies?: readonly string[];
  readonly hasher?: PasswordHasher;
}

/** Identity and the audit chain behind the platform's HTTP door, under the api's own role. For specs alone. */
export async function createIdentityApp(options: IdentityAppOptions): Promise<NestFastifyApplication> {
  const basics = [
    { provide: Clock, useValue: options.clock },
    { provide: Sealer, useValue: new Sealer(randomBytes(32)) },
    { provide: PasswordHasher, useValue: options.hasher ?? new WatchedHasher() },
  ];
  const log = new Log('api', () => undefined);

  @Global()
  @Module({
    imports: [
      LoggingModule.forRoot(log),
      DatabaseModule.forRoot({ url: options.url, applicationName: 'spec', poolSize: 5 }),
      HttpModule.forRoot(),
      AuditHttpModule,
      IdentityHttpModule.forRoot({ publicUrl: options.publicUrl ?? 'http://localhost:3000' }),
    ],
    providers: basics,
    exports: basics,
  })
  class IdentityAppModule {}

  const app = await createHttpApp(IdentityAppModule, log, {
    prefix: 'api/v1',
    trustedProxies: options.trustedProxies,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
