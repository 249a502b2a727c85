import { type PersonActor, type Role, roles } from '@habeas/kernel';
import { assignableRoles, reachOf, requireAssignable, requireWithinReach } from './membership.js';
import { permissionsOf } from './permission-table.js';

function person(role: Role, organizationId = 'own'): PersonActor {
  return { kind: 'person', accountId: 'me', organizationId, role, permissions: permissionsOf(role) };
}

describe('who manages whom', () => {
  it('lets administrators reach everybody and hand out every role', () => {
    const reach = reachOf(person('admin'));
    requireWithinReach(reach, { organizationId: 'other', role: 'moderator' });
    expect(assignableRoles(reach)).toEqual(roles);
  });

  it('lets the administrator of an organisation reach its members alone', () => {
    const reach = reachOf(person('org_admin'));
    requireWithinReach(reach, { organizationId: 'own', role: 'reporter' });
    requireWithinReach(reach, { organizationId: 'own', role: 'org_admin' });
    expect(() => requireWithinReach(reach, { organizationId: 'other', role: 'reporter' })).toThrow('not_found');
    expect(() => requireWithinReach(reach, { organizationId: 'own', role: 'moderator' })).toThrow('not_found');
    expect(() => requireWithinReach(reach, undefined)).toThrow('not_found');
  });

  it.each(roles.filter((role) => role !== 'reporter' && role !== 'org_admin'))(
    'does not let the administrator of an organisation hand out the role %s',
    (role) => {
      expect(() => requireAssignable(reachOf(person('org_admin')), role)).toThrow('role_not_assignable');
    },
  );

  it.each(['reporter', 'moderator', 'lead_moderator', 'researcher', 'auditor'] as const)(
    'gives a %s no reach',
    (role) => {
      expect(() => reachOf(person(role))).toThrow('forbidden');
    },
  );
});
