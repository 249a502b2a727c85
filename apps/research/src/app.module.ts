import { Clock, SystemClock } from '@habeas/kernel';
import type { ResearchConfiguration } from '@habeas/platform/config';
import { DatabaseModule } from '@habeas/platform/database';
import { HealthModule } from '@habeas/platform/health';
import { ActorResolver, HttpModule, NobodyResolver } from '@habeas/platform/http';
import { type Log, LoggingModule } from '@habeas/platform/logging';
import { ResearchHttpModule } from '@habeas/research/http';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { PublishedSideChecks } from './published-side-checks.js';

/** The researchers' and the public's door. It knows nothing but what is published. */
@Global()
@Module({})
export class AppModule {
  static forRoot(configuration: ResearchConfiguration, log: Log): DynamicModule {
    const basics = [
      { provide: Clock, useClass: SystemClock },
      { provide: ActorResolver, useClass: NobodyResolver },
    ];
    return {
      module: AppModule,
      imports: [
        LoggingModule.forRoot(log),
        DatabaseModule.forRoot(configuration.database),
        HttpModule.forRoot(),
        HealthModule.forRoot(PublishedSideChecks),
        ResearchHttpModule.forRoot({
          publicUrl: configuration.publicUrl,
          openLimit: configuration.openLimit,
          keyLimit: configuration.keyLimit,
        }),
      ],
      providers: basics,
      exports: basics,
    };
  }
}
