export {
  type CheckStatus,
  type Claim,
  type ClaimContent,
  type ClaimSource,
  type CoordinatePrecision,
  type Coordinates,
  type Facility,
  type FacilityCode,
  type FacilityFields,
  type FacilityListItem,
  type FacilityName,
  type VettedName,
} from './domain/facility.js';
export { iceFacilityScheme } from './domain/facility-row.js';
export { normalizeName } from './domain/normalize-name.js';
export { type FacilityFact, type FactRetractionReason, factRetractionReasons, type Vetting } from './domain/vetting.js';
export { facilityFileLimit } from './persistence/facility-file.js';
export type { FacilityPosition, RankedFacility } from './persistence/search-facilities.query.js';
export { RegistryModule } from './registry.module.js';
export { AddFacilityClaim, type AddFacilityClaimInput } from './use-cases/add-facility-claim.js';
export { AddFacilityName, type AddFacilityNameInput } from './use-cases/add-facility-name.js';
export { ChangeFacility, type ChangeFacilityInput } from './use-cases/change-facility.js';
export { ConfirmFacilityFact } from './use-cases/confirm-facility-fact.js';
export { CreateFacility, type CreateFacilityInput } from './use-cases/create-facility.js';
export { FacilitiesForPublication } from './use-cases/facilities-for-publication.js';
export {
  type ImportedFacilities,
  ImportFacilities,
  type ImportFacilitiesInput,
} from './use-cases/import-facilities.js';
export type { KeptSource } from './persistence/kept-source.repository.js';
export { KeepSources } from './use-cases/keep-sources.js';
export { FacilityFigures, type PlaceFigures } from './use-cases/indicators/facility-figures.js';
export { ReadFacility } from './use-cases/read-facility.js';
export { type FactRetraction, RetractFacilityFact } from './use-cases/retract-facility-fact.js';
export { type ProfileRetraction, RetractFacilityProfile } from './use-cases/retract-facility-profile.js';
export { SearchFacilities, type SearchFacilitiesInput } from './use-cases/search-facilities.js';
export { type SeededRegistry, SeedRegistry, type SeedRegistryInput } from './use-cases/seed-registry.js';
export { inputsOfIndicators } from './domain/indicators/indicator-inputs.js';
export { type IndicatorStatement, statementOf } from './domain/indicators/indicator-statement.js';
export { indicatorsOf, type LatestReading, type NumberClaim } from './domain/indicators/place-indicators.js';
export type { ReadingFault } from './domain/readings/reading-faults.js';
export {
  parseReadingMapping,
  type ReadingMapping,
  type ReadingMeasure,
  type ReadingResolution,
} from './domain/readings/reading-mapping.js';
export { readReadingMapping, shippedReadingMappings } from './persistence/readings/mapping-file.js';
export type { ReadingPoint, ReadingSeries } from './persistence/readings/reading.query.js';
export { FacilityReadings, type ReadingSpan } from './use-cases/readings/facility-readings.js';
export {
  type ImportedReadings,
  ImportReadings,
  type ImportReadingsInput,
} from './use-cases/readings/import-readings.js';
export { type IndicatorFlag, ListIndicatorFlags } from './use-cases/indicators/list-indicator-flags.js';
