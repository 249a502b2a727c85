import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { HealthChecks } from './health-checks.js';

/** The health routes of an HTTP app. */
@Module({})
export class HealthModule {
  /** @param checks provides what readiness looks at */
  static forRoot(checks: Type<HealthChecks>): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [{ provide: HealthChecks, useClass: checks }],
    };
  }
}
