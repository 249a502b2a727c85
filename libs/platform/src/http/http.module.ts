import { type DynamicModule, Global, Module, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { IdempotentWrites } from './idempotency.js';
import { OriginGuard } from './origin.guard.js';
import { ProblemFilter } from './problem.filter.js';
import { RequestValidationPipe } from './request-validation.pipe.js';

/** What every route of an HTTP app passes through: origin, access, validation, and one filter for failures. */
@Global()
@Module({})
export class HttpModule {
  /** @param resolverModules modules that export the `ActorResolver` of this app */
  static forRoot(...resolverModules: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: HttpModule,
      imports: [DiscoveryModule, ...resolverModules],
      providers: [
        { provide: APP_GUARD, useClass: OriginGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: RequestValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        IdempotentWrites,
      ],
      exports: [IdempotentWrites],
    };
  }
}
