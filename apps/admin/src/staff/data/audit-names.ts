import { useQuery } from '@tanstack/react-query';
import { insiders } from '../../api/doors.js';
import { useSession } from '../../session/session.js';
import type { Account, Organization } from './admin-types.js';
import type { Listed, Named } from './shared-types.js';

const PAGE = 100;

/** The names behind the ids of the audit log, as far as the reader may see the lists that hold them. */
export function useAuditNames() {
  const { may } = useSession();
  const accounts = useNames<Account>('/accounts', may('account.manage'));
  const organizations = useNames<Organization>('/organizations', may('organization.manage'));
  const names = new Map([...accounts, ...organizations].map(({ id, name }) => [id, name]));
  return { accounts, nameOf: (id: string) => names.get(id) };
}

function useNames<T extends Named>(path: string, enabled: boolean): T[] {
  const { data } = useQuery({ queryKey: ['all', path], queryFn: () => readAll<T>(path), enabled });
  return data ?? [];
}

async function readAll<T>(path: string): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page: Listed<T> = await insiders.get<Listed<T>>(path, { limit: PAGE, cursor });
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}
