import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Log, type LogSink } from './log.js';

/** The one log of a process. */
@Global()
@Module({})
export class LoggingModule {
  static forRoot(app: string, sink?: LogSink): DynamicModule {
    return { module: LoggingModule, providers: [{ provide: Log, useValue: new Log(app, sink) }], exports: [Log] };
  }
}
