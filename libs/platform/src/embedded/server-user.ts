import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { StartupRefusal } from './startup-refusal.js';

/** How the database's programs are run: as ourselves, or as an unprivileged user when we are root. */
export interface ServerUser {
  /** Handed to spawn; absent when the prefix changes the user, or nothing does. */
  readonly uid?: number;
  readonly gid?: number;
  /** Put before the program and its arguments. */
  readonly prefix: readonly string[];
  /** Who must own the database's files, when that is not ourselves. */
  readonly owner?: Owner;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const asOurselves: ServerUser = { prefix: [] };

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of an existing cluster or as `nobody`: no account has to be made.
 * A folder that this user cannot enter (root's home has mode 700, D4) is opened to the server alone by one capability, never by a chmod.
 */
export async function serverUser(clusterFolder: string, initdb: string, folders: string[]): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return asOurselves;
  const user = (await ownerOf(clusterFolder)) ?? (await nobody());
  if (!user) {
    throw new StartupRefusal(
      'PostgreSQL does not run as root and this machine has no user "nobody": start Habeas as an ordinary user.',
    );
  }
  const plain: ServerUser = { ...user, prefix: [], owner: user };
  if (canRun(plain, initdb, folders)) return plain;
  for (const capability of ['dac_read_search', 'dac_override']) {
    const privileged: ServerUser = { prefix: setpriv(user, capability), owner: user };
    if (canRun(privileged, initdb, folders)) return privileged;
  }
  throw new StartupRefusal(
    `PostgreSQL does not run as root, and its user cannot enter ${folders.join(' and ')}: start Habeas as an ordinary user, or from a folder outside the home of root.`,
  );
}

function setpriv(user: Owner, capability: string): string[] {
  return [
    'setpriv',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    // Without it the programs' own look at their files, access(2), forgets the capability.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
  ];
}

function canRun(user: ServerUser, initdb: string, folders: string[]): boolean {
  const attempts = [
    // Makes it look for all its files, and then only print its settings.
    [initdb, '--show', '-D', '/nonexistent'],
    ['/bin/sh', '-c', 'for folder; do [ -x "$folder" ] && cd "$folder" || exit 1; done', 'sh', ...folders],
  ];
  return attempts.every(([command = '', ...rest]) => {
    const [first = command, ...args] = [...user.prefix, command, ...rest];
    const { uid, gid } = user;
    return spawnSync(first, args, { cwd: '/', uid, gid, env: systemPath(), stdio: 'ignore' }).status === 0;
  });
}

/** The database gets nothing of our environment but what finds the system's own programs (D19). */
export function systemPath(): Record<string, string> {
  return { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

async function ownerOf(folder: string): Promise<Owner | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

async function nobody(): Promise<Owner | undefined> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const entry = accounts.split('\n').find((line) => line.startsWith('nobody:'));
  const [, , uid, gid] = entry?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
