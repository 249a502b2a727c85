export type { TestServer } from './database-server.setup.js';
export type { OwnerSql } from './factories/owner-sql.js';
export { FixedClock } from './fixed-clock.js';
export { insertReport, type ReportInput } from './factories/intake.js';
export { createTestDatabase, type RoleConnection, type TestDatabase, useDatabase } from './test-database.js';
export {
  type AcceptedReportInput,
  insertAcceptedReport,
  insertPublishedCodebook,
  insertPublishedFacilities,
  insertPublishedSummaries,
} from './factories/publication.js';
export { insertPublishedContext, type PublishedRecordInput } from './factories/published-context.js';
export {
  actingAs,
  browserOf,
  insertAcceptedInvitation,
  insertAccount,
  insertOrganization,
  signIn,
  specPassword,
  type TestAccount,
  type TestOrganization,
} from './factories/identity.js';
export {
  insertModerationWorld,
  insertSubmittedReport,
  type ModerationWorld,
  type SubmittedReport,
} from './factories/moderation.js';
export { insertFacility, type TestFacility } from './factories/registry.js';
export { startContext, type TestContext } from './start-context.js';
