import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { QueueFigures } from './queue-figures.js';
import { SystemStatusController } from './system-status.controller.js';

/** How the house stands, for administrators. */
@Module({})
export class SystemStatusModule {
  /**
   * @param queueUrl login of `habeas_queue`, for counting its jobs
   * @param figures modules that export the `ReportFigures`
   */
  static forRoot(queueUrl: string, ...figures: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: SystemStatusModule,
      imports: figures,
      controllers: [SystemStatusController],
      providers: [{ provide: QueueFigures, useFactory: () => new QueueFigures(queueUrl) }],
    };
  }
}
