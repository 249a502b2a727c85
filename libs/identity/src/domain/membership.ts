import { Forbidden, NotFound, type PersonActor, type Role, roles } from '@habeas/kernel';

/** The roles that exist inside a reporting organisation, which its own administrator may hand out. */
export const memberRoles = ['reporter', 'org_admin'] as const satisfies readonly Role[];

/** Whose accounts the person manages: everybody's, or the members of one organisation. */
export type Reach = { readonly kind: 'all' } | { readonly kind: 'organization'; readonly organizationId: string };

/** How far the person's management of accounts reaches; throws when it reaches nowhere. */
export function reachOf(actor: PersonActor): Reach {
  if (actor.permissions.has('account.manage')) return { kind: 'all' };
  if (actor.permissions.has('organization.manage_members')) {
    return { kind: 'organization', organizationId: actor.organizationId };
  }
  throw new Forbidden();
}

/** Throws "not there" for an account beyond the person's reach, as for one that does not exist. */
export function requireWithinReach(
  reach: Reach,
  account: { readonly organizationId: string; readonly role: Role } | undefined,
): void {
  if (!account || !isWithin(reach, account)) throw new NotFound();
}

/** The roles that the person may hand out. */
export function assignableRoles(reach: Reach): readonly Role[] {
  return reach.kind === 'all' ? roles : memberRoles;
}

/** Throws for a role that the person may not hand out. */
export function requireAssignable(reach: Reach, role: Role): void {
  if (!assignableRoles(reach).includes(role)) {
    throw new Forbidden('role_not_assignable', 'You cannot hand out this role.');
  }
}

function isWithin(reach: Reach, account: { readonly organizationId: string; readonly role: Role }): boolean {
  if (reach.kind === 'all') return true;
  return account.organizationId === reach.organizationId && memberRoles.some((role) => role === account.role);
}
