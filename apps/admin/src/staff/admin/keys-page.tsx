import { Button, NativeSelect, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { insiders } from '../../api/doors.js';
import { postOnce } from '../../api/post-once.js';
import { useAdminChange } from '../data/administration.js';
import type { ApiKey, ApiKeyMade } from '../data/admin-types.js';
import { useCursorList } from '../data/cursor-list.js';
import { Card } from '../parts/card.js';
import { Waiting } from '../parts/loaded.js';
import { LoadMore } from '../parts/load-more.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';
import classes from '../people/people.module.css';
import { ShownOnce } from '../people/shown-once.js';

const days = [30, 90, 365] as const;
const stale = [['list', '/api-keys']];

/** One's own API keys: programs act with the rights of the person whose key they carry. */
export function KeysPage() {
  const { t, date } = useWords();
  const keys = useCursorList<ApiKey>('/api-keys');
  const revoke = useAdminChange((id: string) => insiders.remove(`/api-keys/${id}`), stale);
  const head = ['name', 'createdAt', 'lastUsed', 'expiresAt', 'action'];
  return (
    <>
      <PageHead title={t('keys.title')} lead={t('keys.lead')} />
      <div className={classes.stack}>
        <MakeKey />
        <Card title={t('keys.own')}>
          <ProblemNotice error={keys.error ?? revoke.error} />
          {keys.isPending && <Waiting />}
          {keys.items?.length === 0 && <p>{t('keys.none')}</p>}
          {keys.items && keys.items.length > 0 && (
            <>
              <TableFrame label={t('keys.own')} head={head.map((name) => t(`field.${name}`))}>
                {keys.items.map((key) => (
                  <Table.Tr key={key.id}>
                    <Table.Td>{key.name}</Table.Td>
                    <Table.Td>{date(key.createdAt)}</Table.Td>
                    <Table.Td>{key.lastUsedAt ? date(key.lastUsedAt) : t('keys.neverUsed')}</Table.Td>
                    <Table.Td>{date(key.expiresAt)}</Table.Td>
                    <Table.Td>
                      <Button
                        variant="default"
                        onClick={() => revoke.mutate(key.id)}
                        aria-label={t('keys.revokeOne', { name: key.name })}
                      >
                        {t('keys.revoke')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </TableFrame>
              <LoadMore pages={keys} shown={keys.items.length} />
            </>
          )}
        </Card>
      </div>
    </>
  );
}

function MakeKey() {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [expiresInDays, setDays] = useState<number>(90);
  const [isMissing, setMissing] = useState(false);
  const [made, setMade] = useState<ApiKeyMade | null>(null);
  const make = useAdminChange(
    (input: { name: string; expiresInDays: number }) => postOnce<ApiKeyMade>('/api-keys', input),
    stale,
  );
  const submit = () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    make.mutate(
      { name: name.trim(), expiresInDays },
      {
        onSuccess: (answer) => {
          setMade(answer);
          setName('');
        },
      },
    );
  };
  return (
    <Card title={t('keys.make')}>
      {made && (
        <ShownOnce
          title={t('keys.madeTitle')}
          words={t('keys.madeWords')}
          secret={made.key}
          onDone={() => setMade(null)}
        />
      )}
      <div className={classes.form}>
        <TextInput
          label={t('field.name')}
          description={t('keys.nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={isMissing ? t('fault.name') : undefined}
        />
        <NativeSelect
          label={t('keys.valid')}
          value={String(expiresInDays)}
          onChange={(event) => setDays(Number(event.currentTarget.value))}
          data={days.map((count) => ({ value: String(count), label: t('keys.days', { count }) }))}
        />
        <ProblemNotice error={make.error} />
        <div>
          <Button loading={make.isPending} onClick={submit}>
            {t('keys.makeAction')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
