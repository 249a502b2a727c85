import { Id, OneOf } from '@habeas/platform/http';
import { type FactRetractionReason, factRetractionReasons } from '@habeas/registry';

export class FacilityIdParam {
  @Id({ description: 'Id of the place' })
  id!: string;
}

export class FacilityNameParam extends FacilityIdParam {
  @Id({ description: 'Id of the name' })
  nameId!: string;
}

export class FacilityClaimParam extends FacilityIdParam {
  @Id({ description: 'Id of the claim' })
  claimId!: string;
}

export class RetractFactRequest {
  @OneOf(factRetractionReasons, { description: 'Class of the reason', example: 'error' })
  reason!: FactRetractionReason;
}
