export { asPublisher } from './as-publisher.js';
export { beforeCommit } from './before-commit.js';
export {
  checkDurability,
  checkServer,
  grantDatabase,
  type LoginRole,
  loginRoles,
  oldestPostgresMajor,
} from './bootstrap.js';
export { constraintOf, sqlStateOf } from './constraint-of.js';
export { type DatabaseOptions, dataSourceOptions } from './data-source-options.js';
export { DatabaseModule } from './database.module.js';
export { hasEveryMigration, pendingMigrations } from './pending-migrations.js';
export { Sql } from './sql.js';
export { type Reader, type SqlRunner, sqlIn, type Tx } from './transaction.js';
export { Transactor } from './transactor.js';
