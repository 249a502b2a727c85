import { ContextModule, SeedContext } from '@habeas/context';
import { IdentityModule } from '@habeas/identity';
import { IntakeModule } from '@habeas/intake';
import { systemActor } from '@habeas/kernel';
import type { OperatorConfiguration } from '@habeas/platform/config';
import { PublicationModule, PublishReferenceData } from '@habeas/publication';
import { RegistryModule, SeedRegistry } from '@habeas/registry';
import { SeedTaxonomy, TaxonomyModule } from '@habeas/taxonomy';
import { withUseCases } from '../operator-context.js';
import { seedDemo } from './seed-demo.js';

const seeder = systemActor('seed');
const contexts = [TaxonomyModule, RegistryModule, IdentityModule, IntakeModule, ContextModule, PublicationModule];

/** Brings reference data, places and, where wanted, demo data into the database. Running it again adds nothing. */
export async function seed(
  configuration: OperatorConfiguration,
  adminUrl: string,
  onProgress: (step: string) => void,
): Promise<void> {
  await withUseCases(configuration, adminUrl, contexts, async (context) => {
    const { categories, provisions } = await context.get(SeedTaxonomy, { strict: false }).execute(seeder);
    onProgress(`Reference data: ${categories} categories, ${provisions} provisions`);
    const { demo } = configuration;
    const { facilities, claims } = await context.get(SeedRegistry, { strict: false }).execute(seeder, { demo });
    onProgress(`Facilities: ${facilities.length}, with ${claims} attributed claims`);
    const records = await context.get(SeedContext, { strict: false }).execute(seeder);
    onProgress(`Context: ${records} attributed records`);
    await context.get(PublishReferenceData, { strict: false }).execute(seeder);
    if (!demo) return;
    const { file, reports } = await seedDemo(context, configuration, seeder, facilities);
    onProgress(`Demo accounts are in ${file}${reports > 0 ? `; ${reports} invented reports were handed in` : ''}`);
  });
}
