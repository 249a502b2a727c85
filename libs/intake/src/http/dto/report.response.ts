import { ApiProperty } from '@nestjs/swagger';
import { consentGrants, consentStatuses } from '../../domain/consent.js';
import { consentWays, proxyRelations } from '../../domain/consent-basis.js';
import { reportStates } from '../../domain/report-states.js';

const uuid = { format: 'uuid' } as const;
const time = { format: 'date-time' } as const;
const nullableTime = { type: String, format: 'date-time', nullable: true } as const;
const nullableText = { type: String, nullable: true } as const;
const nullableCount = { type: 'integer', nullable: true } as const;
const state = { enum: reportStates, enumName: 'ReportState' } as const;

/** What whoever hands in a report gets back. */
export class ReportReceiptResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty({ example: 'HB-7Q4K-2M9X', description: 'Short enough to be spoken; it opens nothing' })
  reference!: string;

  @ApiProperty(state)
  state!: string;

  @ApiProperty(nullableTime)
  submittedAt!: string | null;
}

export class DraftRevisionResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty({ type: 'integer', description: 'To send in If-Match with the next change' })
  revision!: number;
}

export class ReportOrganizationResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty()
  name!: string;
}

export class ReportFacilityResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  slug!: string;
}

export class AffectedResponse {
  @ApiProperty(nullableCount)
  low!: number | null;

  @ApiProperty(nullableCount)
  best!: number | null;

  @ApiProperty(nullableCount)
  high!: number | null;
}

export class AddendumResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty(time)
  createdAt!: string;
}

/** A message tells its side and nobody's name. */
export class MessageResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty({ enum: ['organization', 'moderation'] })
  side!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty(time)
  createdAt!: string;
}

export class MessageListResponse {
  @ApiProperty({ type: MessageResponse, isArray: true })
  items!: MessageResponse[];

  @ApiProperty(nullableText)
  nextCursor!: string | null;
}

export class TransitionResponse {
  @ApiProperty(state)
  from!: string;

  @ApiProperty(state)
  to!: string;

  @ApiProperty(time)
  at!: string;

  @ApiProperty(nullableText)
  reason!: string | null;
}

export class ConsentResponse {
  @ApiProperty({ enum: consentGrants })
  grant!: string;

  @ApiProperty({ enum: consentStatuses })
  status!: string;
}

export class ConsentProxyResponse {
  @ApiProperty({ enum: proxyRelations })
  relation!: string;

  @ApiProperty()
  reason!: string;
}

/** What one answer about consent rests on. It names nobody. */
export class ConsentBasisResponse {
  @ApiProperty({ enum: consentGrants })
  grant!: string;

  @ApiProperty(nullableText)
  language!: string | null;

  @ApiProperty({ enum: consentWays, nullable: true })
  how!: string | null;

  @ApiProperty({ type: Boolean, nullable: true })
  witnessed!: boolean | null;

  @ApiProperty({ ...nullableText, format: 'date', description: 'The last day on which the grant stands, in UTC' })
  expires!: string | null;

  @ApiProperty({ type: ConsentProxyResponse, nullable: true })
  proxy!: ConsentProxyResponse | null;
}

/** A report with its threads and history. */
export class ReportResponse {
  @ApiProperty(uuid)
  id!: string;

  @ApiProperty()
  reference!: string;

  @ApiProperty(state)
  state!: string;

  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ type: ReportOrganizationResponse })
  organization!: ReportOrganizationResponse;

  @ApiProperty({ type: ReportFacilityResponse, nullable: true })
  facility!: ReportFacilityResponse | null;

  @ApiProperty(nullableText)
  facilityText!: string | null;

  @ApiProperty({ ...nullableText, format: 'edtf' })
  occurred!: string | null;

  @ApiProperty({ type: String, isArray: true })
  categories!: readonly string[];

  @ApiProperty(nullableText)
  narrative!: string | null;

  @ApiProperty(nullableText)
  language!: string | null;

  @ApiProperty({ type: AffectedResponse, nullable: true })
  affected!: AffectedResponse | null;

  @ApiProperty({ type: Boolean, nullable: true })
  ongoing!: boolean | null;

  @ApiProperty({ type: String, isArray: true })
  vulnerable!: readonly string[];

  @ApiProperty(nullableText)
  knownThrough!: string | null;

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(
      consentGrants.map((grant) => [grant, { type: 'string', enum: [...consentStatuses] }]),
    ),
    additionalProperties: false,
  })
  consent!: Readonly<Record<string, string>>;

  @ApiProperty({ type: ConsentBasisResponse, isArray: true })
  consentBasis!: readonly ConsentBasisResponse[];

  @ApiProperty({ type: 'object', additionalProperties: true })
  answers!: Readonly<Record<string, unknown>>;

  @ApiProperty(time)
  createdAt!: string;

  @ApiProperty(nullableTime)
  submittedAt!: string | null;

  @ApiProperty({ type: AddendumResponse, isArray: true })
  addenda!: readonly AddendumResponse[];

  @ApiProperty({ type: MessageResponse, isArray: true })
  messages!: readonly MessageResponse[];

  @ApiProperty({ type: TransitionResponse, isArray: true })
  transitions!: readonly TransitionResponse[];

  @ApiProperty({ description: 'Invented, for demonstration' })
  demo!: boolean;
}
