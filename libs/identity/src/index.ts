export { type Account, type Locale, locales } from './domain/account.js';
export { demoOrganizations, demoPeople } from './domain/demo-people.js';
export { permissionsOf, permissionTable, rolesByPermission } from './domain/permission-table.js';
export { absoluteHours, idleMinutes } from './domain/session-limits.js';
export { IdentityModule } from './identity.module.js';
export { CreateAccount, type CreateAccountInput, type CreatedAccount } from './use-cases/create-account.js';
export type { DemoAccount } from './use-cases/demo-accounts-file.js';
export { ResetSecondFactor, type ResetSecondFactorInput } from './use-cases/reset-second-factor.js';
export { SeedDemoAccounts } from './use-cases/seed-demo-accounts.js';
