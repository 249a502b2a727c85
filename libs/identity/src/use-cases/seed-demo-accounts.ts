import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, newId, requirePermission } from '@habeas/kernel';
import { PasswordHasher } from '@habeas/platform/crypto';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { demoOrganizations, demoPeople, type DemoPerson } from '../domain/demo-people.js';
import { generatedPassword } from '../domain/generated-password.js';
import { hashToken, newApiKey } from '../domain/secret-token.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { ApiKeysRepository } from '../persistence/api-keys.repository.js';
import { OrganizationsRepository } from '../persistence/organizations.repository.js';
import { ResearchKeysRepository } from '../persistence/research-keys.repository.js';
import { type DemoAccount, emailsInFile, writeDemoAccounts } from './demo-accounts-file.js';
import { EndCredentials } from './end-credentials.js';

const keyDays = 365;

/**
 * Makes the invented organisations and people of the demonstration, with random passwords that stand in one file and nowhere
 * else. When all of them and the file are there, nothing happens; when the file is lost, everybody gets a new password.
 */
@Injectable()
export class SeedDemoAccounts {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
    private readonly organizations: OrganizationsRepository,
    private readonly credentials: EndCredentials,
    private readonly keys: ApiKeysRepository,
    private readonly researchKeys: ResearchKeysRepository,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param input.file where `demo-accounts.json` stands
   * @returns whether accounts or passwords were made now
   */
  async execute(actor: Actor, input: { readonly file: string }): Promise<{ created: boolean }> {
    requirePermission(actor, 'account.manage');
    if (await this.isComplete(input.file)) return { created: false };
    const passwords = demoPeople.map(() => generatedPassword());
    const hashes = await Promise.all(passwords.map((password) => this.hasher.hash(password)));
    const entries = await this.transactor.run(async (tx) => {
      const organizationIds = await this.seedOrganizations(tx);
      const made: DemoAccount[] = [];
      for (const [index, person] of demoPeople.entries()) {
        const organizationId = organizationIds.get(person.organization) ?? '';
        const id = await this.seedPerson(tx, person, organizationId, hashes[index] ?? '');
        const apiKey = person.role === 'researcher' ? await this.seedKey(tx, id) : undefined;
        const { role, email, organization } = person;
        made.push({ role, email, password: passwords[index] ?? '', organization, ...(apiKey ? { apiKey } : {}) });
      }
      await this.audit.append(tx, {
        actor,
        act: 'account.demo_seeded',
        objectType: 'account',
        objectId: 'demo',
        detail: { accounts: made.length },
      });
      return made;
    });
    await writeDemoAccounts(input.file, entries);
    return { created: true };
  }

  private async isComplete(file: string): Promise<boolean> {
    const known = await emailsInFile(file);
    if (demoPeople.some(({ email }) => !known.has(email))) return false;
    return this.transactor.run(async (tx) => {
      const row = await sqlIn(tx).one<{ count: number }>(
        'SELECT count(*) AS count FROM portal.account WHERE is_demo AND email = ANY($1)',
        [demoPeople.map(({ email }) => email)],
      );
      return row?.count === demoPeople.length;
    });
  }

  private async seedOrganizations(tx: Tx): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const { name, country } of demoOrganizations) {
      const present = await this.organizations.byName(sqlIn(tx), name);
      const id = present?.id ?? newId();
      if (!present)
        await this.organizations.insert(tx, { id, name, country, isDemo: true, createdAt: this.clock.now() });
      ids.set(name, id);
    }
    return ids;
  }

  private async seedPerson(tx: Tx, person: DemoPerson, organizationId: string, passwordHash: string): Promise<string> {
    const present = await this.accounts.byEmail(sqlIn(tx), person.email);
    if (present) {
      await this.accounts.setPassword(tx, present.id, passwordHash);
      await this.credentials.execute(tx, [present.id]);
      return present.id;
    }
    const id = newId();
    const { email, name, role } = person;
    const createdAt = this.clock.now();
    await this.accounts.insert(tx, { id, organizationId, email, name, role, passwordHash, isDemo: true, createdAt });
    return id;
  }

  /** A new key; earlier ones, whose secrets are lost, ended with the password. */
  private async seedKey(tx: Tx, accountId: string): Promise<string> {
    const now = this.clock.now();
    const { key, prefix } = newApiKey();
    await this.keys.insert(tx, {
      id: newId(),
      accountId,
      name: 'Demonstration',
      prefix,
      keyHash: hashToken(key),
      createdAt: now,
      expiresAt: new Date(now.getTime() + keyDays * 86_400_000),
    });
    await this.researchKeys.copy(tx, [accountId]);
    return key;
  }
}
