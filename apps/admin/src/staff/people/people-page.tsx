import { Button, NativeSelect, Table } from '@mantine/core';
import { insiders } from '../../api/doors.js';
import { useSession } from '../../session/session.js';
import { useAdminChange, usePermissionTable } from '../data/administration.js';
import type { Account } from '../data/admin-types.js';
import { useCursorList } from '../data/cursor-list.js';
import { Waiting } from '../parts/loaded.js';
import { LoadMore } from '../parts/load-more.js';
import { Mark } from '../parts/marks.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';
import classes from './people.module.css';
import { ResetSecondFactor } from './reset-second-factor.js';

/** Accounts with their roles; a change ends the person's sessions at once. */
export function PeoplePage() {
  const { t } = useWords();
  const accounts = useCursorList<Account>('/accounts');
  const stale = [['list', '/accounts']];
  const changeRole = useAdminChange(
    ({ id, role }: { id: string; role: string }) => insiders.put(`/accounts/${id}/role`, { role }),
    stale,
  );
  const disable = useAdminChange((id: string) => insiders.put(`/accounts/${id}/disabling`), stale);
  const enable = useAdminChange((id: string) => insiders.remove(`/accounts/${id}/disabling`), stale);
  const head = ['name', 'organization', 'role', 'secondFactor', 'state'];
  return (
    <>
      <PageHead title={t('people.title')} lead={t('people.lead')} />
      <ProblemNotice error={changeRole.error ?? disable.error ?? enable.error} />
      {accounts.isError && <ProblemNotice error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.isPending && <Waiting />}
      {accounts.items && (
        <>
          <TableFrame label={t('people.title')} head={head.map((name) => t(`field.${name}`))}>
            {accounts.items.map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                onRole={(role) => changeRole.mutate({ id: account.id, role })}
                onDisable={() => (account.disabledAt ? enable.mutate(account.id) : disable.mutate(account.id))}
              />
            ))}
          </TableFrame>
          <LoadMore pages={accounts} shown={accounts.items.length} />
        </>
      )}
    </>
  );
}

function AccountRow({
  account,
  onRole,
  onDisable,
}: {
  account: Account;
  onRole: (role: string) => void;
  onDisable: () => void;
}) {
  const { t, date } = useWords();
  const { user, may } = useSession();
  const table = usePermissionTable();
  const isOwn = user?.id === account.id;
  const roles = table.data?.roles ?? [account.role];
  return (
    <Table.Tr>
      <Table.Td>
        {account.name}
        <div className={classes.email}>
          <Email address={account.email} />
        </div>
      </Table.Td>
      <Table.Td>{account.organization.name}</Table.Td>
      <Table.Td>
        {isOwn ? (
          t(`role.${account.role}`)
        ) : (
          <NativeSelect
            className={classes.role}
            aria-label={t('people.roleOf', { name: account.name })}
            value={account.role}
            onChange={(event) => onRole(event.currentTarget.value)}
            data={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          />
        )}
      </Table.Td>
      <Table.Td>
        <Mark icon={account.secondFactor ? 'check' : 'cross'}>
          {t(`answer.${account.secondFactor ? 'yes' : 'no'}`)}
        </Mark>
        {account.secondFactor && !isOwn && may('account.manage') && <ResetSecondFactor account={account} />}
      </Table.Td>
      <Table.Td>
        <div className={classes.state}>
          {account.disabledAt ? (
            <Mark icon="pause">{t('people.disabledSince', { date: date(account.disabledAt) })}</Mark>
          ) : (
            <Mark icon="check">{t('people.active')}</Mark>
          )}
          {isOwn ? (
            t('people.you')
          ) : (
            <Button
              variant="default"
              onClick={onDisable}
              aria-label={t(account.disabledAt ? 'people.enableOne' : 'people.disableOne', { name: account.name })}
            >
              {t(account.disabledAt ? 'people.enable' : 'people.disable')}
            </Button>
          )}
        </div>
      </Table.Td>
    </Table.Tr>
  );
}

/** An address that does not fit into one line is broken before its @. */
function Email({ address }: { address: string }) {
  const at = address.lastIndexOf('@');
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}
