/** One place of the staff pages and what a person must be allowed to do to be shown it. */
export interface StaffPlace {
  to: string;
  /** Key under `nav.` in the language files. */
  name: string;
  permission: string;
}

/** The staff pages in the order of the menu. The server checks each permission again; the menu only keeps quiet. */
export const staffPlaces: readonly StaffPlace[] = [
  { to: '/staff/dashboard', name: 'dashboard', permission: 'system.read' },
  { to: '/staff/queue', name: 'queue', permission: 'queue.read' },
  { to: '/staff/decisions', name: 'decisions', permission: 'report.decide' },
  { to: '/staff/summaries', name: 'summaries', permission: 'summary.read' },
  { to: '/staff/facilities', name: 'facilities', permission: 'facility.read' },
  { to: '/staff/people', name: 'people', permission: 'account.manage' },
  { to: '/staff/invitations', name: 'invitations', permission: 'account.manage' },
  { to: '/staff/organizations', name: 'organizations', permission: 'organization.manage' },
  { to: '/staff/permissions', name: 'permissions', permission: 'account.manage' },
  { to: '/staff/imports', name: 'imports', permission: 'system.read' },
  { to: '/staff/audit', name: 'audit', permission: 'audit.read' },
  { to: '/staff/system', name: 'system', permission: 'system.read' },
  { to: '/staff/keys', name: 'keys', permission: 'api_key.own' },
];

/** The permissions that make somebody a reader of staff pages at all; what everyone signed in may do does not. */
const staffPermissions = [
  'queue.read',
  'summary.read',
  'account.manage',
  'audit.read',
  'system.read',
  'organization.manage',
];

/** The places this person is shown. */
export function placesFor(permissions: readonly string[]): StaffPlace[] {
  return staffPlaces.filter((place) => permissions.includes(place.permission));
}

/** True if the staff pages are this person's place of work. */
export function isStaff(permissions: readonly string[]): boolean {
  return staffPermissions.some((permission) => permissions.includes(permission));
}

/** Where the staff pages begin for this person: the dashboard for admins, the queue for moderators. */
export function firstPlaceFor(permissions: readonly string[]): string | undefined {
  return placesFor(permissions)[0]?.to;
}
