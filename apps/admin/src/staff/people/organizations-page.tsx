import { Button, Table, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { insiders } from '../../api/doors.js';
import { postOnce } from '../../api/post-once.js';
import { fieldFaults } from '../../api/problem-words.js';
import { useAdminChange } from '../data/administration.js';
import type { Organization } from '../data/admin-types.js';
import { useCursorList } from '../data/cursor-list.js';
import { Card } from '../parts/card.js';
import { Waiting } from '../parts/loaded.js';
import { LoadMore } from '../parts/load-more.js';
import { Mark } from '../parts/marks.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';
import classes from './people.module.css';

const stale = [['list', '/organizations']];

/** The organisations that report, moderate or run the portal. Disabling one signs all its people out. */
export function OrganizationsPage() {
  const { t } = useWords();
  const organizations = useCursorList<Organization>('/organizations');
  const disable = useAdminChange((id: string) => insiders.put(`/organizations/${id}/disabling`), stale);
  const enable = useAdminChange((id: string) => insiders.remove(`/organizations/${id}/disabling`), stale);
  const head = ['name', 'country', 'state', 'action'];
  return (
    <>
      <PageHead title={t('organizations.title')} lead={t('organizations.lead')} />
      <div className={classes.stack}>
        <AddOrganization />
        <Card title={t('organizations.all')}>
          <ProblemNotice error={organizations.error ?? disable.error ?? enable.error} />
          {organizations.isPending && <Waiting />}
          {organizations.items && (
            <>
              <TableFrame label={t('organizations.all')} head={head.map((name) => t(`field.${name}`))}>
                {organizations.items.map((organization) => (
                  <OrganizationRow
                    key={organization.id}
                    organization={organization}
                    onToggle={() =>
                      organization.disabledAt ? enable.mutate(organization.id) : disable.mutate(organization.id)
                    }
                  />
                ))}
              </TableFrame>
              <LoadMore pages={organizations} shown={organizations.items.length} />
            </>
          )}
        </Card>
      </div>
    </>
  );
}

function OrganizationRow({ organization, onToggle }: { organization: Organization; onToggle: () => void }) {
  const { t, date, country: countryName } = useWords();
  const { name, country, disabledAt } = organization;
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{countryName(country)}</Table.Td>
      <Table.Td>
        {disabledAt ? (
          <Mark icon="pause">{t('people.disabledSince', { date: date(disabledAt) })}</Mark>
        ) : (
          <Mark icon="check">{t('people.active')}</Mark>
        )}
      </Table.Td>
      <Table.Td>
        <Button
          variant="default"
          onClick={onToggle}
          aria-label={t(disabledAt ? 'people.enableOne' : 'people.disableOne', { name })}
        >
          {t(disabledAt ? 'people.enable' : 'people.disable')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

function AddOrganization() {
  const { t } = useWords();
  const form = useForm({
    initialValues: { name: '', country: '' },
    validate: {
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      country: (value) => (/^[A-Za-z]{2}$/.test(value.trim()) ? null : t('fault.country')),
    },
  });
  const add = useAdminChange((input: { name: string; country: string }) => postOnce('/organizations', input), stale);
  const submit = form.onSubmit(({ name, country }) =>
    add.mutate(
      { name: name.trim(), country: country.trim().toUpperCase() },
      { onSuccess: form.reset, onError: (error) => form.setErrors(fieldFaults(t, error)) },
    ),
  );
  return (
    <Card title={t('organizations.add')}>
      <form className={classes.form} noValidate onSubmit={submit}>
        <TextInput label={t('field.name')} {...form.getInputProps('name')} />
        <TextInput
          label={t('field.country')}
          description={t('facilities.countryHint')}
          maxLength={2}
          {...form.getInputProps('country')}
        />
        <ProblemNotice error={add.error} />
        <div>
          <Button type="submit" loading={add.isPending}>
            {t('organizations.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
