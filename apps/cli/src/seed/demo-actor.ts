import { permissionsOf } from '@habeas/identity';
import type { PersonActor, Role } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import type { INestApplicationContext } from '@nestjs/common';

/** A demo person acting for themselves, with the rights of their role. */
export async function demoActor(context: INestApplicationContext, email: string): Promise<PersonActor> {
  const account = await context
    .get(Sql, { strict: false })
    .one<{ id: string; organization_id: string; role: Role }>(
      'SELECT id, organization_id, role FROM portal.account WHERE email = $1 AND is_demo',
      [email],
    );
  if (!account) throw new Error(`The demo account ${email} is missing.`);
  const { id, organization_id: organizationId, role } = account;
  return { kind: 'person', accountId: id, organizationId, role, permissions: permissionsOf(role) };
}
