import { Button, Table, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import type { FacilityRow } from '../data/admin-types.js';
import { useCursorList } from '../data/cursor-list.js';
import { Waiting } from '../parts/loaded.js';
import { LoadMore } from '../parts/load-more.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useFilters } from '../parts/use-address.js';
import { useWords } from '../parts/use-words.js';
import classes from './facilities.module.css';

/** Places of detention, found by name, alias or a misspelling of either. */
export function FacilitiesPage() {
  const { t, country } = useWords();
  const { may } = useSession();
  const { filters, change } = useFilters(['q', 'country'] as const);
  const facilities = useCursorList<FacilityRow>('/facilities', filters);
  const search = useDebouncedCallback(change, 300);
  return (
    <>
      <PageHead title={t('facilities.title')} lead={t('facilities.lead')}>
        {may('facility.edit') && (
          <Button component={Link} to="/staff/facilities/new">
            {t('facilities.add')}
          </Button>
        )}
      </PageHead>
      <form role="search" className={classes.filters} onSubmit={(event) => event.preventDefault()}>
        <TextInput
          type="search"
          label={t('facilities.search')}
          description={t('facilities.searchHint')}
          defaultValue={filters.q ?? ''}
          onChange={(event) => search({ q: event.currentTarget.value })}
        />
        <TextInput
          label={t('field.country')}
          description={t('facilities.countryHint')}
          maxLength={2}
          defaultValue={filters.country ?? ''}
          onChange={(event) => search({ country: event.currentTarget.value.toUpperCase() })}
        />
      </form>
      {facilities.isError && <ProblemNotice error={facilities.error} onRetry={() => void facilities.refetch()} />}
      {facilities.isPending && <Waiting />}
      {facilities.items?.length === 0 && <p role="status">{t('facilities.empty')}</p>}
      {facilities.items && facilities.items.length > 0 && (
        <>
          <TableFrame label={t('facilities.title')} head={[t('field.name'), t('field.country')]}>
            {facilities.items.map((facility) => (
              <Table.Tr key={facility.id}>
                <Table.Td>
                  <Link to={`/staff/facilities/${facility.id}`}>{facility.name}</Link>
                </Table.Td>
                <Table.Td>{country(facility.country)}</Table.Td>
              </Table.Tr>
            ))}
          </TableFrame>
          <LoadMore pages={facilities} shown={facilities.items.length} />
        </>
      )}
    </>
  );
}
