import { systemActor } from '@habeas/kernel';
import type { OperatorConfiguration } from '@habeas/platform/config';
import { SeedTaxonomy, TaxonomyModule } from '@habeas/taxonomy';
import { withUseCases } from '../operator-context.js';

const seeder = systemActor('seed');

/** Brings reference data, places and, where wanted, demo data into the database. Running it again adds nothing. */
export async function seed(
  configuration: OperatorConfiguration,
  adminUrl: string,
  onProgress: (step: string) => void,
): Promise<void> {
  await withUseCases(configuration, adminUrl, [TaxonomyModule], async (context) => {
    const { categories, provisions } = await context.get(SeedTaxonomy, { strict: false }).execute(seeder);
    onProgress(`Reference data: ${categories} categories, ${provisions} provisions`);
  });
}
