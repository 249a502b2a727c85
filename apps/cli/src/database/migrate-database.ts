import type { OperatorConfiguration } from '@habeas/platform/config';
import { migrate, withRightsOf } from '@habeas/platform/migration';
import { type RoleUrls, setRoleLogins } from './role-logins.js';

/** Brings a database to this release's schema and gives its roles their passwords. Running it again does nothing new. */
export async function migrateDatabase(
  configuration: OperatorConfiguration,
  adminUrl: string,
  onProgress: (step: string) => void,
): Promise<RoleUrls> {
  const { applied } = await migrate(adminUrl, onProgress);
  onProgress(applied.length === 0 ? 'The schema is up to date' : `Migrations applied: ${applied.length}`);
  return withRightsOf(adminUrl, () => setRoleLogins(configuration, adminUrl));
}
