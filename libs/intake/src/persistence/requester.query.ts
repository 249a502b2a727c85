import { permissionsOf } from '@habeas/identity';
import type { PersonActor, Role } from '@habeas/kernel';
import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** What is known of the person who sends reports. */
@Injectable()
export class RequesterQuery {
  /** Whose request is carried out later, with the rights that the person holds by then. */
  async find(sql: SqlRunner, accountId: string): Promise<PersonActor | undefined> {
    const row = await sql.one<{ role: Role; organizationId: string }>(
      `SELECT a.role, a.organization_id AS "organizationId"
       FROM portal.account a JOIN portal.organization o ON o.id = a.organization_id
       WHERE a.id = $1 AND a.disabled_at IS NULL AND o.disabled_at IS NULL`,
      [accountId],
    );
    return row && { kind: 'person', accountId, ...row, permissions: permissionsOf(row.role) };
  }
}
