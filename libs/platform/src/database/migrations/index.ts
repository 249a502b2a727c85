import { CreateRolesAndSchemas1732400001000 } from './1732400001000-create-roles-and-schemas.js';
import { CreateAudit1732400001100 } from './1732400001100-create-audit.js';
import { CreateIdentity1732400001200 } from './1732400001200-create-identity.js';
import { CreateTaxonomy1732400001300 } from './1732400001300-create-taxonomy.js';
import { CreateRegistry1732400001400 } from './1732400001400-create-registry.js';

/** Every migration, in the order in which it runs. */
export const migrations = [
  CreateRolesAndSchemas1732400001000,
  CreateAudit1732400001100,
  CreateIdentity1732400001200,
  CreateTaxonomy1732400001300,
  CreateRegistry1732400001400,
];
