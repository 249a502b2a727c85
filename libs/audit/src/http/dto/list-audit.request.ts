import { PageQuery, Text } from '@habeas/platform/http';

const word = /^[a-z][a-z0-9_.-]*$/;

export class ListAuditRequest extends PageQuery {
  @Text({ max: 100, pattern: word, optional: true, description: 'Only this act.', example: 'report.submitted' })
  act?: string;

  @Text({ max: 100, pattern: word, optional: true, description: 'Only objects of this type.', example: 'report' })
  objectType?: string;

  @Text({ max: 200, optional: true, description: 'Only this object.' })
  objectId?: string;

  @Text({ max: 100, optional: true, description: 'Only this account, or `system:` and a name.' })
  actor?: string;
}
