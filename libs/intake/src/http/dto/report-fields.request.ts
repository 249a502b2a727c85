import {
  EdtfText,
  Flag,
  Id,
  JsonObject,
  NestedObject,
  OneOf,
  Text,
  TextList,
  Whole,
  WordMap,
} from '@habeas/platform/http';
import {
  consentGrants,
  type ConsentGrant,
  givenConsentStatuses,
  type GivenConsentStatus,
} from '../../domain/consent.js';
import { knownThroughs, type KnownThrough } from '../../domain/report.js';
import { affectedMax, facilityTextMax, narrativeMax } from '../../domain/report-rules.js';

/** People affected, as far as anybody can say. */
export class ReportAffectedRequest {
  @Whole({ min: 0, max: affectedMax, optional: true, nullable: true, description: 'At least', example: 3 })
  low?: number | null;

  @Whole({ min: 0, max: affectedMax, optional: true, nullable: true, description: 'Most likely', example: 4 })
  best?: number | null;

  @Whole({ min: 0, max: affectedMax, optional: true, nullable: true, description: 'At most', example: 10 })
  high?: number | null;
}

/** What a report says. A draft may leave anything out; null empties a field of a draft. */
export class ReportFieldsRequest {
  @Id({ optional: true, nullable: true, description: 'The facility, when it is in the registry' })
  facilityId?: string | null;

  @Text({ max: facilityTextMax, optional: true, nullable: true, description: 'The place in words, when it is not' })
  facilityText?: string | null;

  @EdtfText({ optional: true, nullable: true, description: 'When it happened, as precisely as it is known' })
  occurred?: string | null;

  @TextList({ maxItems: 10, max: 20, optional: true, description: 'One to ten leaves of the taxonomy' })
  categories?: string[];

  @Text({ max: narrativeMax, optional: true, nullable: true, description: 'What happened, in its own language' })
  narrative?: string | null;

  @Text({
    max: 35,
    optional: true,
    nullable: true,
    description: 'Language of the narrative (BCP 47)',
    example: 'es-SV',
  })
  language?: string | null;

  @NestedObject(() => ReportAffectedRequest, { optional: true, nullable: true })
  affected?: ReportAffectedRequest | null;

  @Flag({ optional: true, nullable: true, description: 'Whether it still goes on; null when not known' })
  ongoing?: boolean | null;

  @TextList({ maxItems: 20, max: 40, optional: true, description: 'Groups that need protection' })
  vulnerable?: string[];

  @OneOf(knownThroughs, { optional: true, nullable: true, description: 'How the organisation came to know' })
  knownThrough?: KnownThrough | null;

  @WordMap(consentGrants, givenConsentStatuses, { optional: true, description: 'What was allowed, use by use' })
  consent?: Partial<Record<ConsentGrant, GivenConsentStatus>>;

  @JsonObject({ maxBytes: 65_536, optional: true, description: 'Answers to follow-up questions, by question' })
  answers?: Record<string, unknown>;
}

/** A new report. */
export class SubmitReportRequest extends ReportFieldsRequest {
  @Flag({ optional: true, description: 'Keep it as a draft instead of handing it in' })
  draft?: boolean;
}
