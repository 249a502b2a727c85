import { Flag, Id, NestedObject, OneOf, PageQuery, Text } from '@habeas/platform/http';
import { consentGrants, type ConsentGrant, type ConsentStatus } from '../../domain/consent.js';
import { consentWays, type ConsentWay, proxyRelations, type ProxyRelation } from '../../domain/consent-basis.js';
import { messageMax, narrativeMax } from '../../domain/report-rules.js';
import { reportStates, type ReportState } from '../../domain/report-states.js';

/** A report in the path. */
export class ReportIdParam {
  @Id()
  id!: string;
}

/** One grant of a report in the path. */
export class ReportConsentParam extends ReportIdParam {
  @OneOf(consentGrants)
  grant!: ConsentGrant;
}

export class ListReportsQuery extends PageQuery {
  @OneOf(reportStates, { optional: true, description: 'Only reports in this state' })
  state?: ReportState;

  @Id({ optional: true, description: 'Only reports about this facility' })
  facility?: string;
}

export class WithdrawReportRequest {
  @Text({ max: 2_000, description: 'Why it is taken back; moderators read it' })
  reason!: string;
}

export class PostMessageRequest {
  @Text({ max: messageMax })
  text!: string;
}

export class AddAddendumRequest {
  @Text({ max: narrativeMax, description: 'What is added; the report itself stays as it was' })
  text!: string;
}

export class ConsentProxyRequest {
  @OneOf(proxyRelations, { description: 'What the speaker is to the person' })
  relation!: ProxyRelation;

  @Text({ max: 500, description: 'Why the person cannot be asked; no names' })
  reason!: string;
}

export class ConsentBasisRequest {
  @Text({ min: 2, max: 35, optional: true, description: 'Language in which it was asked (BCP 47)', example: 'es-SV' })
  language?: string;

  @OneOf(consentWays, { optional: true })
  how?: ConsentWay;

  @Flag({ optional: true, description: 'Whether somebody else was there; nobody is named' })
  witnessed?: boolean;

  @Text({
    max: 10,
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    optional: true,
    description: 'The last day on which the grant stands, in UTC',
    example: '2027-12-31',
  })
  expires?: string;

  @NestedObject(() => ConsentProxyRequest, { optional: true, description: 'Who spoke for the person' })
  proxy?: ConsentProxyRequest;
}

export class ChangeConsentRequest {
  @OneOf(['granted', 'refused', 'withdrawn'], { description: 'Only what was granted can be withdrawn' })
  status!: Exclude<ConsentStatus, 'not_asked'>;

  @NestedObject(() => ConsentBasisRequest, {
    optional: true,
    description: 'What the answer rests on; with the present status it is told anew',
  })
  basis?: ConsentBasisRequest;
}
