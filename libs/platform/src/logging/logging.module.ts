import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Log } from './log.js';

/** The one log of a process. */
@Global()
@Module({})
export class LoggingModule {
  static forRoot(log: Log): DynamicModule {
    return { module: LoggingModule, providers: [{ provide: Log, useValue: log }], exports: [Log] };
  }
}
