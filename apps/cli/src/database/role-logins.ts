import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { OperatorConfiguration } from '@habeas/platform/config';
import { type LoginRole, loginRoles } from '@habeas/platform/database';
import { readIfPresent, StartupRefusal, writeSecretFile } from '@habeas/platform/embedded';
import { reachServer } from './reach-server.js';
import { scramVerifier } from './scram-verifier.js';

/** The address with which each role logs in. */
export type RoleUrls = Readonly<Record<LoginRole, string>>;

const variables: Readonly<Record<LoginRole, string>> = {
  habeas_api: 'API_DATABASE_URL',
  habeas_worker: 'WORKER_DATABASE_URL',
  habeas_research: 'RESEARCH_DATABASE_URL',
  habeas_queue: 'QUEUE_DATABASE_URL',
};

/**
 * Gives every role its password and tells the addresses. Addresses that the operator gave are used as they are; the other passwords are
 * random and kept in the data folder. Call it after the migrations, which make the roles.
 */
export async function setRoleLogins(configuration: OperatorConfiguration, adminUrl: string): Promise<RoleUrls> {
  const urls = await roleUrls(configuration, adminUrl);
  const client = await reachServer(adminUrl, 'DATABASE_URL');
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('habeas-role-logins'))`);
    for (const role of loginRoles) {
      const password = decodeURIComponent(new URL(urls[role]).password);
      if (password) await client.query(`ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(scramVerifier(password))}`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return urls;
}

/** The api's login, proved to work. Without it no migration has run here. */
export async function provenApiUrl(configuration: OperatorConfiguration, adminUrl: string): Promise<string> {
  const { habeas_api: url } = await roleUrls(configuration, adminUrl);
  try {
    await (await reachServer(url, variables.habeas_api)).end();
    return url;
  } catch {
    throw new StartupRefusal('The database is not prepared, or not by this data folder: run "habeas migrate" first.');
  }
}

/** The addresses with which the roles log in, once {@link setRoleLogins} has given them their passwords. */
async function roleUrls(configuration: OperatorConfiguration, adminUrl: string): Promise<RoleUrls> {
  const kept = await keptPasswords(configuration);
  const entries = loginRoles.map((role) => {
    const given = configuration.roleUrls[role];
    if (given !== undefined) return [role, checked(role, given)];
    const url = new URL(adminUrl);
    url.username = role;
    url.password = kept[role] ?? '';
    return [role, url.toString()];
  });
  return Object.fromEntries(entries);
}

function checked(role: LoginRole, url: string): string {
  if (decodeURIComponent(new URL(url).username) === role) return url;
  throw new StartupRefusal(`${variables[role]} must log in as ${role}, the role that the migrations make for it.`);
}

/** Passwords of the roles whose address the operator did not give; made on the first run. */
async function keptPasswords(configuration: OperatorConfiguration): Promise<Readonly<Record<string, string>>> {
  const missing = loginRoles.filter((role) => configuration.roleUrls[role] === undefined);
  if (missing.length === 0) return {};
  const path = join(configuration.dataDir, 'database-roles.json');
  const kept = parsePasswords(path, await readIfPresent(path));
  const fresh = missing.filter((role) => !kept[role]).map((role) => [role, randomBytes(24).toString('base64url')]);
  if (fresh.length === 0) return kept;
  const passwords = { ...kept, ...Object.fromEntries(fresh) };
  await writeSecretFile(path, `${JSON.stringify(passwords, null, 2)}\n`);
  return passwords;
}

function parsePasswords(path: string, text: string | undefined): Record<string, string> {
  if (text === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null)
      return Object.fromEntries(Object.entries(parsed).map(([role, password]) => [role, String(password)]));
  } catch {
    // Told below.
  }
  throw new StartupRefusal(`${path} cannot be read: delete it, and new passwords are made for the database's roles.`);
}
