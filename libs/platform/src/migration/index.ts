export { migrate, type MigrationOutcome, withRightsOf } from './migrate.js';
