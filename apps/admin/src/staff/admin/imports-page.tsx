import { Table } from '@mantine/core';
import type { ReportImport } from '../data/admin-types.js';
import { useCursorList } from '../data/cursor-list.js';
import { Waiting } from '../parts/loaded.js';
import { LoadMore } from '../parts/load-more.js';
import { Mark } from '../parts/marks.js';
import type { IconName } from '../parts/icons.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';

const icons: Record<ReportImport['state'], IconName> = {
  received: 'inbox',
  running: 'clock',
  finished: 'check',
  failed: 'cross',
};

/** Report imports with their progress; what stands in the files is for the organisation that sent them. */
export function ImportsPage() {
  const { t, dateTime, number } = useWords();
  const imports = useCursorList<ReportImport>('/import-overview', {}, { refreshEvery: 10_000 });
  const head = ['createdAt', 'organization', 'state', 'progress', 'accepted', 'duplicates', 'failed'];
  return (
    <>
      <PageHead title={t('imports.title')} lead={t('imports.lead')} />
      {imports.isError && <ProblemNotice error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.isPending && <Waiting />}
      {imports.items?.length === 0 && <p>{t('imports.none')}</p>}
      {imports.items && imports.items.length > 0 && (
        <>
          <TableFrame label={t('imports.title')} head={head.map((name) => t(`field.${name}`))}>
            {imports.items.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td>{dateTime(one.createdAt)}</Table.Td>
                <Table.Td>{one.organization.name}</Table.Td>
                <Table.Td>
                  <Mark icon={icons[one.state]}>{t(`importState.${one.state}`)}</Mark>
                  {one.dryRun && ` (${t('imports.dryRun')})`}
                </Table.Td>
                <Table.Td>
                  {one.total === null
                    ? t('imports.processed', { processed: number(one.processed) })
                    : t('imports.processedOf', { processed: number(one.processed), total: number(one.total) })}
                </Table.Td>
                <Table.Td>{number(one.accepted)}</Table.Td>
                <Table.Td>{number(one.duplicates)}</Table.Td>
                <Table.Td>{number(one.failed)}</Table.Td>
              </Table.Tr>
            ))}
          </TableFrame>
          <LoadMore pages={imports} shown={imports.items.length} />
        </>
      )}
    </>
  );
}
