/** One place of the staff pages and what a person must be allowed to do to be shown it. */
export interface StaffPlace {
  to: string;
  /** Key under `nav.` in the language files. */
  name: string;
  /** Any of these opens the place. */
  permissions: readonly string[];
  /** Where the pages of single things lie that are reached from here and have an address of their own. */
  holds?: string;
}

/** The staff pages in the order of the menu. The server checks each permission again; the menu only keeps quiet. */
export const staffPlaces: readonly StaffPlace[] = [
  { to: '/staff/dashboard', name: 'dashboard', permissions: ['system.read'] },
  { to: '/staff/queue', name: 'queue', permissions: ['queue.read'], holds: '/staff/reports' },
  { to: '/staff/decisions', name: 'decisions', permissions: ['report.decide'] },
  { to: '/staff/summaries', name: 'summaries', permissions: ['summary.read'] },
  { to: '/staff/facilities', name: 'facilities', permissions: ['facility.read'] },
  { to: '/staff/facility-proposals', name: 'proposals', permissions: ['facility.confirm'] },
  {
    to: '/staff/context-records',
    name: 'contextRecords',
    permissions: ['facility.edit', 'facility.confirm'],
    holds: '/staff/context-imports',
  },
  { to: '/staff/people', name: 'people', permissions: ['account.manage', 'organization.manage_members'] },
  { to: '/staff/invitations', name: 'invitations', permissions: ['account.manage', 'organization.manage_members'] },
  { to: '/staff/organizations', name: 'organizations', permissions: ['organization.manage'] },
  { to: '/staff/permissions', name: 'permissions', permissions: ['account.manage'] },
  { to: '/staff/imports', name: 'imports', permissions: ['system.read'] },
  { to: '/staff/audit', name: 'audit', permissions: ['audit.read'] },
  { to: '/staff/system', name: 'system', permissions: ['system.read'] },
  { to: '/staff/keys', name: 'keys', permissions: ['api_key.own'] },
];

/** The permissions that make somebody a reader of staff pages at all; what everyone signed in may do does not. */
const staffPermissions = [
  'queue.read',
  'summary.read',
  'account.manage',
  'audit.read',
  'system.read',
  'organization.manage',
  'organization.manage_members',
];

/** The places this person is shown. */
export function placesFor(permissions: readonly string[]): StaffPlace[] {
  return staffPlaces.filter((place) => place.permissions.some((permission) => permissions.includes(permission)));
}

/** True if the staff pages are this person's place of work. */
export function isStaff(permissions: readonly string[]): boolean {
  return staffPermissions.some((permission) => permissions.includes(permission));
}

/** Where the staff pages begin for this person: the dashboard for admins, the queue for moderators. */
export function firstPlaceFor(permissions: readonly string[]): string | undefined {
  return placesFor(permissions)[0]?.to;
}

/** Whether an address is the place itself, a page below it, or neither. */
export function standsAt(place: StaffPlace, path: string): 'page' | 'below' | null {
  if (path === place.to) return 'page';
  return [place.to, place.holds].some((held) => held && `${path}/`.startsWith(`${held}/`)) ? 'below' : null;
}
