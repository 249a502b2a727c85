export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './start-embedded-postgres.js';
export { StartupRefusal } from './startup-refusal.js';
export { errorCode, ensureDataFolder, readIfPresent, writeSecretFile } from './data-folder.js';
export { freePort } from './postmaster.js';
