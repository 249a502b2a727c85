import { Injectable } from '@nestjs/common';
import { Conflict } from '@habeas/kernel';
import { constraintOf, type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import { slugOf } from '../domain/slug.js';
import { OrganizationEntity } from './organization.entity.js';

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
}

const columns = 'id, name, country, created_at AS "createdAt", disabled_at AS "disabledAt"';

@Injectable()
export class OrganizationsRepository {
  /** Organisations after the given one, in order of id. */
  list(sql: SqlRunner, limit: number, after?: string): Promise<Organization[]> {
    return sql.rows<Organization>(
      `SELECT ${columns} FROM portal.organization WHERE ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [after ?? null, limit],
    );
  }

  byName(sql: SqlRunner, name: string): Promise<Organization | undefined> {
    return sql.one<Organization>(`SELECT ${columns} FROM portal.organization WHERE name = $1 ORDER BY id LIMIT 1`, [
      name,
    ]);
  }

  byId(sql: SqlRunner, id: string): Promise<Organization | undefined> {
    return sql.one<Organization>(`SELECT ${columns} FROM portal.organization WHERE id = $1`, [id]);
  }

  lock(tx: Tx, id: string): Promise<Organization | undefined> {
    return sqlIn(tx).one<Organization>(`SELECT ${columns} FROM portal.organization WHERE id = $1 FOR NO KEY UPDATE`, [
      id,
    ]);
  }

  /** @throws Conflict `organization_exists` when another has a name that reads the same */
  async insert(
    tx: Tx,
    organization: Pick<OrganizationEntity, 'id' | 'name' | 'country' | 'isDemo' | 'createdAt'>,
  ): Promise<void> {
    const slug = slugOf(organization.name) || organization.id;
    try {
      await tx.insert(OrganizationEntity, { ...organization, slug, disabledAt: null });
    } catch (error) {
      if (constraintOf(error) === 'organization_slug_key') {
        throw new Conflict('organization_exists', 'There is an organisation with this name.');
      }
      throw error;
    }
  }

  async setDisabled(tx: Tx, id: string, disabledAt: Date | null): Promise<void> {
    await tx.update(OrganizationEntity, { id }, { disabledAt });
  }
}
