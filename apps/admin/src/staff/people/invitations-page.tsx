import { Button, NativeSelect, Table, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { insiders } from '../../api/doors.js';
import { postOnce } from '../../api/post-once.js';
import { fieldFaults } from '../../api/problem-words.js';
import { useSession } from '../../session/session.js';
import { useAdminChange, usePermissionTable } from '../data/administration.js';
import type { Invitation, InvitationMade, Organization } from '../data/admin-types.js';
import { useCursorList } from '../data/cursor-list.js';
import { Card } from '../parts/card.js';
import { LoadMore } from '../parts/load-more.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';
import classes from './people.module.css';
import { ShownOnce } from './shown-once.js';

const stale = [['list', '/invitations']];

/** Invitations by link; the link is shown once, and no mail is sent. */
export function InvitationsPage() {
  const { t, dateTime } = useWords();
  const invitations = useCursorList<Invitation>('/invitations');
  const revoke = useAdminChange((id: string) => insiders.remove(`/invitations/${id}`), stale);
  const head = ['email', 'role', 'organization', 'expiresAt', 'action'];
  return (
    <>
      <PageHead title={t('invitations.title')} lead={t('invitations.lead')} />
      <div className={classes.stack}>
        <Invite />
        <Card title={t('invitations.open')}>
          <ProblemNotice error={invitations.error ?? revoke.error} />
          {invitations.items?.length === 0 && <p>{t('invitations.none')}</p>}
          {invitations.items && invitations.items.length > 0 && (
            <>
              <TableFrame label={t('invitations.open')} head={head.map((name) => t(`field.${name}`))}>
                {invitations.items.map((invitation) => (
                  <Table.Tr key={invitation.id}>
                    <Table.Td>{invitation.email}</Table.Td>
                    <Table.Td>{t(`role.${invitation.role}`)}</Table.Td>
                    <Table.Td>{invitation.organization?.name ?? '–'}</Table.Td>
                    <Table.Td>{dateTime(invitation.expiresAt)}</Table.Td>
                    <Table.Td>
                      <Button
                        variant="default"
                        onClick={() => revoke.mutate(invitation.id)}
                        aria-label={t('invitations.revokeOne', { email: invitation.email })}
                      >
                        {t('invitations.revoke')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </TableFrame>
              <LoadMore pages={invitations} shown={invitations.items.length} />
            </>
          )}
        </Card>
      </div>
    </>
  );
}

interface InviteInput {
  email: string;
  role: string;
  organizationId: string;
}

function Invite() {
  const { t, dateTime } = useWords();
  const table = usePermissionTable();
  const { may } = useSession();
  const choosesOrganization = may('organization.manage');
  const organizations = useCursorList<Organization>('/organizations', { limit: 100 }, { enabled: choosesOrganization });
  const [made, setMade] = useState<InvitationMade | null>(null);
  const form = useForm<InviteInput>({
    initialValues: { email: '', role: 'reporter', organizationId: '' },
    validate: {
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('fault.email')),
      organizationId: (value) => (value || !choosesOrganization ? null : t('fault.organization')),
    },
  });
  const invite = useAdminChange(
    ({ organizationId, ...input }: InviteInput) =>
      postOnce<InvitationMade>('/invitations', organizationId ? { ...input, organizationId } : input),
    stale,
  );
  const submit = form.onSubmit((input) =>
    invite.mutate(
      { ...input, email: input.email.trim() },
      {
        onSuccess: (answer) => {
          setMade(answer);
          form.reset();
        },
        onError: (error) => form.setErrors(fieldFaults(t, error)),
      },
    ),
  );

  return (
    <Card title={t('invitations.new')}>
      {made && (
        <ShownOnce
          title={t('invitations.linkTitle')}
          words={t('invitations.linkWords', { time: dateTime(made.expiresAt) })}
          secret={new URL(made.url, window.location.origin).href}
          onDone={() => setMade(null)}
        />
      )}
      <form className={classes.form} noValidate onSubmit={submit}>
        <TextInput type="email" label={t('field.email')} autoComplete="off" {...form.getInputProps('email')} />
        <NativeSelect
          label={t('field.role')}
          data={(table.data?.roles ?? ['reporter']).map((role) => ({ value: role, label: t(`role.${role}`) }))}
          {...form.getInputProps('role')}
        />
        {choosesOrganization && (
          <NativeSelect
            label={t('field.organization')}
            data={[
              { value: '', label: t('invitations.chooseOrganization') },
              ...(organizations.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('organizationId')}
          />
        )}
        <ProblemNotice error={invite.error} />
        <div>
          <Button type="submit" loading={invite.isPending}>
            {t('invitations.make')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
