import type { PersonActor, Role } from '@habeas/kernel';
import { permissionsOf } from './permission-table.js';

/** The languages of the pages. */
export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** A person's account, with what of the organisation bears on it. */
export interface Account {
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly passwordHash: string;
  readonly disabledAt: Date | null;
  readonly organizationDisabledAt: Date | null;
  readonly hasSecondFactor: boolean;
}

/** Whether the account opens anything: neither it nor its organisation is disabled. */
export function isEnabled(account: Pick<Account, 'disabledAt' | 'organizationDisabledAt'>): boolean {
  return account.disabledAt === null && account.organizationDisabledAt === null;
}

/** The person who acts through a session or a key, with the permissions that the role has now. */
export function actorFor(
  account: Pick<Account, 'id' | 'organizationId' | 'role'>,
  by: { readonly sessionId?: string; readonly apiKeyId?: string },
): PersonActor {
  return {
    kind: 'person',
    accountId: account.id,
    organizationId: account.organizationId,
    role: account.role,
    permissions: permissionsOf(account.role),
    ...by,
  };
}
