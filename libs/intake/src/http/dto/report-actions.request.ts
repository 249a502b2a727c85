import { Id, OneOf, PageQuery, Text } from '@habeas/platform/http';
import { consentGrants, type ConsentGrant, type ConsentStatus } from '../../domain/consent.js';
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

export class ChangeConsentRequest {
  @OneOf(['granted', 'refused', 'withdrawn'], { description: 'Only what was granted can be withdrawn' })
  status!: Exclude<ConsentStatus, 'not_asked'>;
}
