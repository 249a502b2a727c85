import { CreateRolesAndSchemas1732400001000 } from './1732400001000-create-roles-and-schemas.js';
import { CreateAudit1732400001100 } from './1732400001100-create-audit.js';
import { CreateIdentity1732400001200 } from './1732400001200-create-identity.js';
import { CreateTaxonomy1732400001300 } from './1732400001300-create-taxonomy.js';
import { CreateRegistry1732400001400 } from './1732400001400-create-registry.js';
import { CreateIntake1732400001500 } from './1732400001500-create-intake.js';
import { CreateScreening1732400001600 } from './1732400001600-create-screening.js';
import { CreateModeration1732400001700 } from './1732400001700-create-moderation.js';
import { CreatePublication1732400001800 } from './1732400001800-create-publication.js';
import { CreatePublished1732400001900 } from './1732400001900-create-published.js';
import { CreatePopulationReadings1732400002000 } from './1732400002000-create-population-readings.js';
import { CreateContext1732400002100 } from './1732400002100-create-context.js';
import { CreatePublishedContext1732400002200 } from './1732400002200-create-published-context.js';
import { CreatePublishedPopulation1732400002300 } from './1732400002300-create-published-population.js';
import { CreatePopulationTotals1732400002600 } from './1732400002600-create-population-totals.js';

/** Every migration, in the order in which it runs. */
export const migrations = [
  CreateRolesAndSchemas1732400001000,
  CreateAudit1732400001100,
  CreateIdentity1732400001200,
  CreateTaxonomy1732400001300,
  CreateRegistry1732400001400,
  CreateIntake1732400001500,
  CreateScreening1732400001600,
  CreateModeration1732400001700,
  CreatePublication1732400001800,
  CreatePublished1732400001900,
  CreatePopulationReadings1732400002000,
  CreateContext1732400002100,
  CreatePublishedContext1732400002200,
  CreatePublishedPopulation1732400002300,
  CreatePopulationTotals1732400002600,
];
