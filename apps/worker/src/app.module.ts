import { IntakeJobsModule } from '@habeas/intake/jobs';
import { Clock, SystemClock } from '@habeas/kernel';
import { ModerationJobsModule } from '@habeas/moderation/jobs';
import type { WorkerConfiguration } from '@habeas/platform/config';
import { DatabaseModule } from '@habeas/platform/database';
import { HealthModule, PrivateSideChecks } from '@habeas/platform/health';
import { ActorResolver, HttpModule, NobodyResolver } from '@habeas/platform/http';
import { JobsModule } from '@habeas/platform/jobs';
import { type Log, LoggingModule } from '@habeas/platform/logging';
import { OutboxModule } from '@habeas/platform/outbox';
import { PublicationJobsModule } from '@habeas/publication/jobs';
import { ScreeningJobsModule } from '@habeas/screening/jobs';
import { type DynamicModule, Global, Module } from '@nestjs/common';

/** Every context's jobs over the platform. Nobody signs in here. */
@Global()
@Module({})
export class AppModule {
  static forRoot(configuration: WorkerConfiguration, log: Log): DynamicModule {
    const basics = [
      { provide: Clock, useClass: SystemClock },
      { provide: ActorResolver, useClass: NobodyResolver },
    ];
    return {
      module: AppModule,
      imports: [
        LoggingModule.forRoot(log),
        DatabaseModule.forRoot(configuration.database),
        JobsModule.forRoot(configuration.queueUrl),
        OutboxModule,
        HttpModule.forRoot(),
        HealthModule.forRoot(PrivateSideChecks),
        IntakeJobsModule,
        ScreeningJobsModule,
        ModerationJobsModule,
        PublicationJobsModule,
      ],
      providers: basics,
      exports: basics,
    };
  }
}
