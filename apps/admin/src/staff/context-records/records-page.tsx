import { Button, NativeSelect, Table, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import { useCursorList } from '../data/cursor-list.js';
import { recordKinds, type RecordRow } from '../data/context-records.js';
import classes from '../facilities/facilities.module.css';
import { LoadMore } from '../parts/load-more.js';
import { Waiting } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useFilters } from '../parts/use-address.js';
import { RecordState } from './record-state.js';
import { useRecordWords } from './use-record-words.js';

const states: readonly RecordRow['state'][] = ['proposed', 'confirmed', 'retracted'];

/** Transfers, orders, statements and the rest, by kind and state; the filters stand in the address. */
export function RecordsPage() {
  const { t } = useRecordWords();
  const { may } = useSession();
  const { filters, change } = useFilters(['kind', 'state', 'facility', 'q'] as const);
  const state = states.find((one) => one === filters.state);
  const kind = recordKinds.find((one) => one === filters.kind);
  const records = useCursorList<RecordRow>('/context-records', { ...filters, state, kind });
  const search = useDebouncedCallback(change, 300);
  return (
    <>
      <PageHead title={t('records:title')} lead={t('records:lead')}>
        {may('facility.edit') && (
          <>
            <Button component={Link} to="/staff/context-records/new">
              {t('records:new.open')}
            </Button>
            <Button component={Link} variant="default" to="/staff/context-imports">
              {t('records:import.open')}
            </Button>
          </>
        )}
      </PageHead>
      <form role="search" className={classes.filters} onSubmit={(event) => event.preventDefault()}>
        <NativeSelect
          label={t('records:kindName')}
          value={kind ?? ''}
          onChange={(event) => change({ kind: event.currentTarget.value })}
          data={[
            { value: '', label: t('filter.all') },
            ...recordKinds.map((one) => ({ value: one, label: t(`records:kind.${one}`) })),
          ]}
        />
        <NativeSelect
          label={t('field.state')}
          value={state ?? ''}
          onChange={(event) => change({ state: event.currentTarget.value })}
          data={[
            { value: '', label: t('filter.all') },
            ...states.map((one) => ({ value: one, label: t(`records:state.${one}`) })),
          ]}
        />
        <TextInput
          label={t('records:facility')}
          defaultValue={filters.facility ?? ''}
          onChange={(event) => search({ facility: event.currentTarget.value.trim() })}
        />
        <TextInput
          type="search"
          label={t('records:search')}
          defaultValue={filters.q ?? ''}
          onChange={(event) => search({ q: event.currentTarget.value })}
        />
      </form>
      {records.isError && <ProblemNotice error={records.error} onRetry={() => void records.refetch()} />}
      {records.isPending && <Waiting />}
      {records.items?.length === 0 && <p role="status">{t('records:empty')}</p>}
      {records.items && records.items.length > 0 && (
        <>
          <RecordTable items={records.items} />
          <LoadMore pages={records} shown={records.items.length} />
        </>
      )}
    </>
  );
}

function RecordTable({ items }: { items: RecordRow[] }) {
  const { t, label, date } = useRecordWords();
  const head = [t('field.title'), t('records:kindName'), t('field.state'), t('records:claimant'), t('records:changed')];
  return (
    <TableFrame label={t('records:title')} head={head}>
      {items.map((item) => (
        <Table.Tr key={item.slug}>
          <Table.Td>
            <Link to={`/staff/context-records/${item.slug}`}>{label(item.title)}</Link>
          </Table.Td>
          <Table.Td>{t(`records:kind.${item.kind}`)}</Table.Td>
          <Table.Td>
            <RecordState record={item} />
          </Table.Td>
          <Table.Td>{item.claimant}</Table.Td>
          <Table.Td>{date(item.updatedAt)}</Table.Td>
        </Table.Tr>
      ))}
    </TableFrame>
  );
}
