import type { Command } from './command.js';
import { accountsCreateCommand } from './commands/accounts-create.command.js';
import { accountsResetSecondFactorCommand } from './commands/accounts-reset-second-factor.command.js';
import { auditVerifyCommand } from './commands/audit-verify.command.js';
import { importContextCommand } from './commands/import-context.command.js';
import { importFacilitiesCommand } from './commands/import-facilities.command.js';
import { importReadingsCommand } from './commands/import-readings.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { seedCommand } from './commands/seed.command.js';
import { startCommand } from './commands/start.command.js';

/** Every command of `habeas`, in the order of its help. */
export const commands: readonly Command[] = [
  startCommand,
  migrateCommand,
  seedCommand,
  accountsCreateCommand,
  accountsResetSecondFactorCommand,
  importFacilitiesCommand,
  importReadingsCommand,
  importContextCommand,
  auditVerifyCommand,
];
