import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Questionnaire } from './domain/current-questionnaire.js';
import { Taxonomy } from './domain/taxonomy.js';
import { CategoryCrosswalkEntity, CategoryEntity, CategoryProvisionEntity } from './persistence/category.entities.js';
import { ConsentGrantEntity, ReferenceValueEntity } from './persistence/list.entities.js';
import { loadQuestionnaire } from './persistence/load-questionnaire.js';
import { loadTaxonomy } from './persistence/load-taxonomy.js';
import { InstrumentEntity, InstrumentForceEntity, ProvisionEntity } from './persistence/norm.entities.js';
import { ChannelEntity, IndicatorEntity, SuppressionRuleEntity } from './persistence/policy.entities.js';
import { TaxonomyRepository } from './persistence/taxonomy.repository.js';
import { SeedTaxonomy } from './use-cases/seed-taxonomy.js';

/** The vocabulary and the questionnaire, read from their files once per process: a mistake in them stops the start. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      InstrumentEntity,
      InstrumentForceEntity,
      ProvisionEntity,
      CategoryEntity,
      CategoryProvisionEntity,
      CategoryCrosswalkEntity,
      ReferenceValueEntity,
      ConsentGrantEntity,
      SuppressionRuleEntity,
      IndicatorEntity,
      ChannelEntity,
    ]),
  ],
  providers: [
    { provide: Taxonomy, useFactory: () => loadTaxonomy() },
    {
      provide: Questionnaire,
      useFactory: (taxonomy: Taxonomy) => new Questionnaire(loadQuestionnaire(), taxonomy.categoryCodes()),
      inject: [Taxonomy],
    },
    TaxonomyRepository,
    SeedTaxonomy,
  ],
  exports: [Taxonomy, Questionnaire, SeedTaxonomy],
})
export class TaxonomyModule {}
