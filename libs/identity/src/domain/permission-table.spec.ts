import { permissions, roles } from '@habeas/kernel';
import { permissionsOf, rolesByPermission } from './permission-table.js';

describe('the permission table', () => {
  it('names every permission for at least one role', () => {
    expect(rolesByPermission().filter(({ roles: holders }) => holders.length === 0)).toEqual([]);
    expect(rolesByPermission().map(({ name }) => name)).toEqual([...permissions]);
  });

  it('gives everybody a session of their own and the public reference data', () => {
    for (const role of roles) {
      expect([...permissionsOf(role)]).toEqual(
        expect.arrayContaining(['session.own', 'api_key.own', 'facility.read', 'taxonomy.read']),
      );
    }
  });

  it('keeps narratives from administrators, auditors and researchers', () => {
    for (const role of ['admin', 'auditor', 'researcher'] as const) {
      for (const permission of ['report.read_own', 'report.review', 'queue.read', 'report.decide'] as const) {
        expect(permissionsOf(role).has(permission)).toBe(false);
      }
    }
  });

  it('keeps deciding and publishing from those who report', () => {
    for (const role of ['reporter', 'org_admin'] as const) {
      for (const permission of ['report.decide', 'summary.draft', 'summary.publish', 'account.manage'] as const) {
        expect(permissionsOf(role).has(permission)).toBe(false);
      }
    }
  });

  it('lets only administrators change accounts beyond their own organisation', () => {
    expect(rolesByPermission().find(({ name }) => name === 'account.manage')?.roles).toEqual(['admin']);
  });
});
