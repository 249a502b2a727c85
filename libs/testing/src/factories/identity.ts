import { createHash, randomBytes } from 'node:crypto';
import { permissionsOf } from '@habeas/identity';
import { Clock, newId, type PersonActor, type Role } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import type { INestApplicationContext } from '@nestjs/common';
import type { TestDatabase } from '../test-database.js';

/** The password of every account that {@link insertAccount} makes. */
export const specPassword = 'tres faroles sobre el puente';
const specPasswordHash =
  '$argon2id$v=19$m=65536,t=3,p=1$kGtiZEDWlgiM7lK0+ApaZA$wdbQAPR0Cdjbaqic7X4Kx4hVk6nHQVaKn+F/FNg/5+E';

/** Runs SQL as the superuser. */
type OwnerRows = Pick<TestDatabase, 'rows'>;

export interface TestOrganization {
  readonly id: string;
  readonly name: string;
}

export interface TestAccount {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** An invented organisation. */
export async function insertOrganization(
  db: OwnerRows,
  overrides: { name?: string; country?: string; disabledAt?: Date } = {},
): Promise<TestOrganization> {
  const id = newId();
  const name = overrides.name ?? `Organisation ${id.slice(-6)}`;
  await db.rows(
    `INSERT INTO portal.organization (id, name, slug, country, is_demo, created_at, disabled_at)
     VALUES ($1, $2, $3, $4, true, '2026-01-01', $5)`,
    [id, name, `organisation-${id}`, overrides.country ?? 'AR', overrides.disabledAt ?? null],
  );
  return { id, name };
}

/** An invented person with {@link specPassword}; without an organisation a new one is made. */
export async function insertAccount(
  db: OwnerRows,
  overrides: { role?: Role; organizationId?: string; email?: string; name?: string; disabledAt?: Date } = {},
): Promise<TestAccount> {
  const id = newId();
  const account: TestAccount = {
    id,
    organizationId: overrides.organizationId ?? (await insertOrganization(db)).id,
    email: overrides.email ?? `person-${id}@spec.example`,
    name: overrides.name ?? 'Person of a Spec',
    role: overrides.role ?? 'reporter',
  };
  await db.rows(
    `INSERT INTO portal.account (id, organization_id, email, name, role, password_hash, is_demo, created_at, disabled_at)
     VALUES ($1, $2, $3, $4, $5, $6, true, '2026-01-01', $7)`,
    [
      id,
      account.organizationId,
      account.email,
      account.name,
      account.role,
      specPasswordHash,
      overrides.disabledAt ?? null,
    ],
  );
  return account;
}

/** The account as the actor of a use case, with the permissions of its role. */
export function actingAs(
  account: Pick<TestAccount, 'id' | 'organizationId' | 'role'>,
  sessionId?: string,
): PersonActor {
  return {
    kind: 'person',
    accountId: account.id,
    organizationId: account.organizationId,
    role: account.role,
    permissions: permissionsOf(account.role),
    ...(sessionId === undefined ? {} : { sessionId }),
  };
}

/** A login of the account, made without hashing a password. Gives the `Cookie` header of its browser. */
export async function signIn(app: INestApplicationContext, account: Pick<TestAccount, 'id'>): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = app.get(Clock, { strict: false }).now();
  const hash = createHash('sha256').update(token).digest('hex');
  await app.get(Sql, { strict: false }).affected(
    `INSERT INTO portal.session (id, token_hash, account_id, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $4, $4, $5)`,
    [newId(), hash, account.id, now, new Date(now.getTime() + 12 * 3_600_000)],
  );
  return `habeas=${token}`;
}

/** The headers of a page of ours in the browser of somebody who is signed in, for supertest's `set`. */
export async function browserOf(
  app: INestApplicationContext,
  account: Pick<TestAccount, 'id'>,
): Promise<{ Cookie: string; 'Sec-Fetch-Site': string }> {
  return { Cookie: await signIn(app, account), 'Sec-Fetch-Site': 'same-origin' };
}

/** Inserts an invitation by which one account opened another. */
export async function insertAcceptedInvitation(
  db: OwnerRows,
  { inviterId, invitedId }: { readonly inviterId: string; readonly invitedId: string },
): Promise<void> {
  await db.rows(
    `INSERT INTO portal.invitation (id, organization_id, email, role, token_hash, invited_by, created_at, expires_at,
       accepted_at)
     SELECT gen_random_uuid(), organization_id, email, role, encode(sha256(id::text::bytea), 'hex'), $1, now(), now(), now()
     FROM portal.account WHERE id = $2`,
    [inviterId, invitedId],
  );
}
