import { type Permission, permissions, type Role, roles } from '@habeas/kernel';

const everyone = ['session.own', 'api_key.own', 'facility.read', 'taxonomy.read'] as const;
const reporter = [
  ...everyone,
  'report.submit',
  'report.read_own',
  'report.import',
  'report.answer',
  'report.withdraw',
  'report.consent',
] as const;
const moderator = [
  ...everyone,
  'queue.read',
  'report.claim',
  'report.review',
  'report.decide',
  'summary.read',
  'summary.draft',
  'summary.publish',
  'summary.retract',
  'facility.confirm',
] as const;

/**
 * What each role may do: the one place that says so. An administrator runs the house and reads no narrative: none of
 * `queue.read`, `report.review` or `report.read_own` is theirs. Whoever opens accounts confirms nothing either: one person
 * could be both of two. `organization.manage_members` covers the members of one's own
 * organisation; with `account.manage` it covers everybody.
 */
export const permissionTable = {
  reporter,
  org_admin: [...reporter, 'organization.manage_members'],
  moderator,
  lead_moderator: [...moderator, 'report.urgency', 'facility.edit'],
  researcher: [...everyone, 'research.elevated'],
  admin: [
    ...everyone,
    'organization.manage_members',
    'account.manage',
    'organization.manage',
    'facility.edit',
    'summary.read',
    'audit.read',
    'system.read',
  ],
  auditor: [...everyone, 'audit.read', 'summary.read'],
} as const satisfies Record<Role, readonly Permission[]>;

const sets = new Map<Role, ReadonlySet<Permission>>(roles.map((role) => [role, new Set(permissionTable[role])]));

/** The permissions of a role, read from the table at the moment of each request. */
export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return sets.get(role) ?? new Set<Permission>();
}

/** The same table the other way round, for people to read: each permission with the roles that hold it. */
export function rolesByPermission(): { name: Permission; roles: Role[] }[] {
  return permissions.map((name) => ({ name, roles: roles.filter((role) => permissionsOf(role).has(name)) }));
}
