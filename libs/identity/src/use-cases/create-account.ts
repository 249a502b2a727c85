import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, newId, requirePermission, type Role } from '@habeas/kernel';
import { PasswordHasher } from '@habeas/platform/crypto';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { parseEmail } from '../domain/email-address.js';
import { generatedPassword } from '../domain/generated-password.js';
import { checkPassword } from '../domain/password-policy.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { OrganizationsRepository } from '../persistence/organizations.repository.js';

export interface CreateAccountInput {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The organisation's name; it is added when there is none of that name. */
  readonly organization: string;
  /** ISO 3166 code of a new organisation's country. */
  readonly country?: string;
  /** A password of the operator's choice; a random one is made without it. */
  readonly password?: string;
}

/** A new account and the password to hand over, which is kept nowhere. */
export interface CreatedAccount {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly password: string;
}

/** Makes an account from the operator's command line: the way in for the first administrator. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
    private readonly organizations: OrganizationsRepository,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: CreateAccountInput): Promise<CreatedAccount> {
    requirePermission(actor, 'account.manage');
    const email = parseEmail(input.email);
    const name = input.name.trim().normalize('NFC');
    const password = input.password ?? generatedPassword();
    checkPassword(password, { email, name });
    const passwordHash = await this.hasher.hash(password);
    return this.transactor.run(async (tx) => {
      const organizationId = await this.organizationFor(tx, actor, input);
      const id = newId();
      const createdAt = this.clock.now();
      const { role } = input;
      await this.accounts.insert(tx, { id, organizationId, email, name, role, passwordHash, isDemo: false, createdAt });
      await this.audit.append(tx, {
        actor,
        act: 'account.created',
        objectType: 'account',
        objectId: id,
        detail: { organization: organizationId, role },
      });
      return { id, organizationId, email, password };
    });
  }

  private async organizationFor(tx: Tx, actor: Actor, input: CreateAccountInput): Promise<string> {
    const name = input.organization.trim().normalize('NFC');
    const present = await this.organizations.byName(sqlIn(tx), name);
    if (present) return present.id;
    const id = newId();
    const country = input.country ?? null;
    await this.organizations.insert(tx, { id, name, country, isDemo: false, createdAt: this.clock.now() });
    await this.audit.append(tx, { actor, act: 'organization.created', objectType: 'organization', objectId: id });
    return id;
  }
}
