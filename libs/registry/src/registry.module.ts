import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@habeas/audit';
import { TaxonomyModule } from '@habeas/taxonomy';
import { IdempotentWrites } from '@habeas/platform/http';
import { ClaimEntity, SourceEntity } from './persistence/claim.entities.js';
import { ClaimRepository } from './persistence/claim.repository.js';
import { FactVettingRepository } from './persistence/fact-vetting.repository.js';
import { FacilityCodeEntity, FacilityEntity, FacilityNameEntity } from './persistence/facility.entities.js';
import { FacilityNameRepository } from './persistence/facility-name.repository.js';
import { FacilityRepository } from './persistence/facility.repository.js';
import { IndicatorInputsQuery } from './persistence/indicators/indicator-inputs.query.js';
import { KeptSourceRepository } from './persistence/kept-source.repository.js';
import { ReadingQuery } from './persistence/readings/reading.query.js';
import { ReadingRepository } from './persistence/readings/reading.repository.js';
import { AddFacilityClaim } from './use-cases/add-facility-claim.js';
import { AddFacilityName } from './use-cases/add-facility-name.js';
import { ChangeFacility } from './use-cases/change-facility.js';
import { ConfirmFacilityFact } from './use-cases/confirm-facility-fact.js';
import { CreateFacility } from './use-cases/create-facility.js';
import { FacilitiesForPublication } from './use-cases/facilities-for-publication.js';
import { ImportFacilities } from './use-cases/import-facilities.js';
import { ImportedFacilityClaims } from './use-cases/imported-facility-claims.js';
import { FacilityFigures } from './use-cases/indicators/facility-figures.js';
import { ListIndicatorFlags } from './use-cases/indicators/list-indicator-flags.js';
import { KeepSources } from './use-cases/keep-sources.js';
import { ListFacilityProposals } from './use-cases/list-facility-proposals.js';
import { ReadFacility } from './use-cases/read-facility.js';
import { AddMissingPlaces } from './use-cases/readings/add-missing-places.js';
import { FacilityReadings } from './use-cases/readings/facility-readings.js';
import { ImportReadings } from './use-cases/readings/import-readings.js';
import { RetractFacilityFact } from './use-cases/retract-facility-fact.js';
import { RetractFacilityProfile } from './use-cases/retract-facility-profile.js';
import { SearchFacilities } from './use-cases/search-facilities.js';
import { SeedRegistry } from './use-cases/seed-registry.js';

const persistence = [
  ClaimRepository,
  FacilityNameRepository,
  FacilityRepository,
  FactVettingRepository,
  KeptSourceRepository,
  IndicatorInputsQuery,
  ReadingQuery,
  ReadingRepository,
];

const useCases = [
  AddFacilityClaim,
  AddFacilityName,
  ChangeFacility,
  ConfirmFacilityFact,
  CreateFacility,
  FacilitiesForPublication,
  FacilityFigures,
  FacilityReadings,
  ImportFacilities,
  ImportReadings,
  KeepSources,
  ListFacilityProposals,
  ListIndicatorFlags,
  ReadFacility,
  RetractFacilityFact,
  RetractFacilityProfile,
  SearchFacilities,
  SeedRegistry,
];

/** Places of detention, their names and codes, and what is said of them by whom. */
@Module({
  imports: [
    AuditModule,
    TaxonomyModule,
    TypeOrmModule.forFeature([FacilityEntity, FacilityNameEntity, FacilityCodeEntity, SourceEntity, ClaimEntity]),
  ],
  providers: [...persistence, AddMissingPlaces, ImportedFacilityClaims, IdempotentWrites, ...useCases],
  exports: useCases,
})
export class RegistryModule {}
