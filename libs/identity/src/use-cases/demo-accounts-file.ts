import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Role } from '@habeas/kernel';

/** One entry of `demo-accounts.json`. */
export interface DemoAccount {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
  readonly organization: string;
  /** Of the researcher alone. */
  readonly apiKey?: string;
}

/** The addresses that the file has a password for; none when it is missing or was cut short. */
export async function emailsInFile(path: string): Promise<ReadonlySet<string>> {
  try {
    const entries: unknown = JSON.parse(await readFile(path, 'utf8'));
    return new Set(Array.isArray(entries) ? entries.filter(hasPassword).map((entry) => entry.email) : []);
  } catch {
    return new Set();
  }
}

/** Writes the file whole or not at all, for its owner's eyes only. */
export async function writeDemoAccounts(path: string, accounts: readonly DemoAccount[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(4).toString('hex')}`;
  await writeFile(temporary, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await chmod(temporary, 0o600);
  await rename(temporary, path);
}

function hasPassword(entry: unknown): entry is { email: string } {
  if (typeof entry !== 'object' || entry === null) return false;
  return typeof Reflect.get(entry, 'email') === 'string' && typeof Reflect.get(entry, 'password') === 'string';
}
