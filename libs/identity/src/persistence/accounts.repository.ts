import { Injectable } from '@nestjs/common';
import { Conflict, type Role } from '@habeas/kernel';
import { constraintOf, type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import type { Account, Locale } from '../domain/account.js';
import { memberRoles, type Reach } from '../domain/membership.js';
import { AccountEntity } from './account.entity.js';

/** A new account, ready to be kept. */
export interface NewAccount {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly isDemo: boolean;
  readonly createdAt: Date;
}

const accountColumns = `
  a.id, a.organization_id AS "organizationId", o.name AS "organizationName", a.email, a.name, a.role, a.locale,
  a.password_hash AS "passwordHash", a.disabled_at AS "disabledAt", o.disabled_at AS "organizationDisabledAt",
  EXISTS (SELECT FROM portal.second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor"`;
const accountTables = 'portal.account a JOIN portal.organization o ON o.id = a.organization_id';

@Injectable()
export class AccountsRepository {
  byEmail(sql: SqlRunner, email: string): Promise<Account | undefined> {
    return sql.one<Account>(`SELECT ${accountColumns} FROM ${accountTables} WHERE a.email = $1`, [email]);
  }

  byId(sql: SqlRunner, id: string): Promise<Account | undefined> {
    return sql.one<Account>(`SELECT ${accountColumns} FROM ${accountTables} WHERE a.id = $1`, [id]);
  }

  /** The account, locked until the end of the transaction. */
  lock(tx: Tx, id: string): Promise<Account | undefined> {
    return sqlIn(tx).one<Account>(
      `SELECT ${accountColumns} FROM ${accountTables} WHERE a.id = $1 FOR NO KEY UPDATE OF a`,
      [id],
    );
  }

  /** The administrators who can act, locked in one order, so that two of them cannot remove each other at once. */
  async lockAdmins(tx: Tx): Promise<{ id: string; organizationId: string }[]> {
    return sqlIn(tx).rows(
      `SELECT a.id, a.organization_id AS "organizationId" FROM ${accountTables}
       WHERE a.role = 'admin' AND a.disabled_at IS NULL AND o.disabled_at IS NULL
       ORDER BY a.id FOR NO KEY UPDATE OF a`,
    );
  }

  /** The accounts of an organisation, locked in one order: none of them gets a new key meanwhile. */
  async lockOfOrganization(tx: Tx, organizationId: string): Promise<string[]> {
    const accounts = await sqlIn(tx).rows<{ id: string }>(
      'SELECT id FROM portal.account WHERE organization_id = $1 ORDER BY id FOR NO KEY UPDATE',
      [organizationId],
    );
    return accounts.map(({ id }) => id);
  }

  /** The accounts within reach after the given one, in order of id. */
  list(sql: SqlRunner, reach: Reach, limit: number, after?: string): Promise<Account[]> {
    const organizationId = reach.kind === 'all' ? null : reach.organizationId;
    return sql.rows<Account>(
      `SELECT ${accountColumns} FROM ${accountTables}
       WHERE ($1::uuid IS NULL OR (a.organization_id = $1 AND a.role = ANY($2)))
         AND ($3::uuid IS NULL OR a.id > $3)
       ORDER BY a.id LIMIT $4`,
      [organizationId, [...memberRoles], after ?? null, limit],
    );
  }

  /** @throws Conflict `email_taken` */
  async insert(tx: Tx, account: NewAccount): Promise<void> {
    try {
      await tx.insert(AccountEntity, { ...account, locale: 'en', disabledAt: null });
    } catch (error) {
      if (constraintOf(error) === 'account_email_key') {
        throw new Conflict('email_taken', 'There is an account with this address.');
      }
      throw error;
    }
  }

  async setRole(tx: Tx, id: string, role: Role): Promise<void> {
    await tx.update(AccountEntity, { id }, { role });
  }

  async setDisabled(tx: Tx, id: string, disabledAt: Date | null): Promise<void> {
    await tx.update(AccountEntity, { id }, { disabledAt });
  }

  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.update(AccountEntity, { id }, { passwordHash });
  }

  async setLocale(tx: Tx, id: string, locale: Locale): Promise<void> {
    await tx.update(AccountEntity, { id }, { locale });
  }
}
