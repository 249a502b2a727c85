/** What a person can be in one organisation; the table of what each may do is identity's. */
export const roles = [
  'reporter',
  'org_admin',
  'moderator',
  'lead_moderator',
  'researcher',
  'admin',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Everything a route or a use case can ask for, by name. */
export const permissions = [
  'session.own',
  'api_key.own',
  'report.submit',
  'report.read_own',
  'report.import',
  'report.answer',
  'report.withdraw',
  'report.consent',
  'organization.manage_members',
  'queue.read',
  'report.claim',
  'report.review',
  'report.decide',
  'report.urgency',
  'summary.read',
  'summary.draft',
  'summary.publish',
  'summary.retract',
  'facility.read',
  'facility.edit',
  'facility.confirm',
  'taxonomy.read',
  'account.manage',
  'organization.manage',
  'audit.read',
  'system.read',
  'research.elevated',
] as const;
export type Permission = (typeof permissions)[number];
