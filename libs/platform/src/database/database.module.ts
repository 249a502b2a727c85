import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type DatabaseOptions, dataSourceOptions } from './data-source-options.js';
import { Sql } from './sql.js';
import { Transactor } from './transactor.js';

/** The one data source of a process, its transactions and its read models. Imported once, by an app. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(options),
          autoLoadEntities: true,
          retryAttempts: 0,
          verboseRetryLog: false,
        }),
      ],
      providers: [Transactor, Sql],
      exports: [Transactor, Sql],
    };
  }
}
