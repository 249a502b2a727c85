import { Table } from '@mantine/core';
import { usePermissionTable } from '../data/administration.js';
import { Icon } from '../parts/icons.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';

/** Which role may do what, as the server enforces it. */
export function PermissionsPage() {
  const { t } = useWords();
  const table = usePermissionTable();
  return (
    <>
      <PageHead title={t('permissions.title')} lead={t('permissions.lead')} />
      <Loaded query={table}>
        {({ roles, permissions }) => (
          <TableFrame
            label={t('permissions.title')}
            isGrid
            head={[t('permissions.permission'), ...roles.map((role) => t(`role.${role}`))]}
          >
            {permissions.map((permission) => (
              <Table.Tr key={permission.name}>
                <Table.Th scope="row">
                  {t([`permission.${permission.name.replace('.', '_')}`, 'permission.other'], {
                    name: permission.name,
                  })}
                </Table.Th>
                {roles.map((role) => (
                  <Table.Td key={role}>
                    {permission.roles.includes(role) ? (
                      <>
                        <Icon name="check" /> {t('answer.yes')}
                      </>
                    ) : (
                      t('answer.no')
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </TableFrame>
        )}
      </Loaded>
    </>
  );
}
