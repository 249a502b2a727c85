export { migrate, type MigrationOutcome } from './migrate.js';
