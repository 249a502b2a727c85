import { AuditHttpModule } from '@habeas/audit/http';
import { ContextHttpModule } from '@habeas/context/http';
import { IdentityHttpModule } from '@habeas/identity/http';
import { IntakeHttpModule } from '@habeas/intake/http';
import { Clock, SystemClock } from '@habeas/kernel';
import { ModerationHttpModule } from '@habeas/moderation/http';
import type { ApiConfiguration } from '@habeas/platform/config';
import { PasswordHasher, Sealer } from '@habeas/platform/crypto';
import { DatabaseModule } from '@habeas/platform/database';
import { HealthModule, PrivateSideChecks, SystemStatusModule } from '@habeas/platform/health';
import { HttpModule } from '@habeas/platform/http';
import { type Log, LoggingModule } from '@habeas/platform/logging';
import { OutboxModule } from '@habeas/platform/outbox';
import { PublicationHttpModule } from '@habeas/publication/http';
import { RegistryHttpModule } from '@habeas/registry/http';
import { TaxonomyHttpModule } from '@habeas/taxonomy/http';
import { type DynamicModule, Global, Module } from '@nestjs/common';

/** The insiders' door: every context's routes over the platform. */
@Global()
@Module({})
export class AppModule {
  static forRoot(configuration: ApiConfiguration, log: Log): DynamicModule {
    const basics = [
      { provide: Clock, useClass: SystemClock },
      { provide: Sealer, useValue: new Sealer(configuration.secretKey) },
      PasswordHasher,
    ];
    return {
      module: AppModule,
      imports: [
        LoggingModule.forRoot(log),
        DatabaseModule.forRoot(configuration.database),
        OutboxModule,
        HttpModule.forRoot(),
        HealthModule.forRoot(PrivateSideChecks),
        AuditHttpModule,
        IdentityHttpModule.forRoot({ publicUrl: configuration.publicUrl }),
        TaxonomyHttpModule,
        RegistryHttpModule,
        IntakeHttpModule,
        ContextHttpModule,
        ModerationHttpModule,
        PublicationHttpModule.forRoot({ researchUrl: configuration.researchUrl }),
        SystemStatusModule.forRoot(configuration.queueUrl, IntakeHttpModule),
      ],
      providers: basics,
      exports: basics,
    };
  }
}
