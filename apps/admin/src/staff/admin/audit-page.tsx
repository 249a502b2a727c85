import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useVerifyAudit } from '../data/administration.js';
import type { AuditEntry } from '../data/admin-types.js';
import { useAuditNames } from '../data/audit-names.js';
import { useCursorList } from '../data/cursor-list.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { Waiting } from '../parts/loaded.js';
import { LoadMore } from '../parts/load-more.js';
import { Mark } from '../parts/marks.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useFilters } from '../parts/use-address.js';
import { useWords } from '../parts/use-words.js';
import classes from './admin.module.css';
import { AuditTable } from './audit-table.js';
import { useActChoices } from './use-act-choices.js';

const filterNames = ['act', 'objectType', 'objectId', 'actor'] as const;

/** Who did what to which object, and whether the chain is whole. */
export function AuditPage() {
  const { t } = useWords();
  const { filters, change } = useFilters(filterNames);
  const entries = useCursorList<AuditEntry>('/audit', filters);
  const { accounts, nameOf } = useAuditNames();
  const filter = useDebouncedCallback(change, 400);
  const acts = useActChoices();
  const typed = filterNames.filter((name) => name !== 'act' && (name !== 'actor' || accounts.length === 0));
  return (
    <>
      <PageHead title={t('audit.title')} lead={t('audit.lead')} />
      <Verification />
      <form
        className={classes.filters}
        role="search"
        aria-label={t('filter.label')}
        onSubmit={(event) => event.preventDefault()}
      >
        <NativeSelect
          label={t('audit.filter.act')}
          description={t('audit.filterHint.act')}
          value={filters.act ?? ''}
          onChange={(event) => change({ act: event.currentTarget.value })}
          data={[{ value: '', label: t('filter.any') }, ...acts]}
        />
        {accounts.length > 0 && (
          <NativeSelect
            label={t('audit.filter.actor')}
            description={t('audit.filterHint.account')}
            value={filters.actor ?? ''}
            onChange={(event) => change({ actor: event.currentTarget.value })}
            data={[
              { value: '', label: t('filter.any') },
              ...accounts.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {typed.map((name) => (
          <TextInput
            key={name}
            label={t(`audit.filter.${name}`)}
            description={t(`audit.filterHint.${name}`)}
            defaultValue={filters[name] ?? ''}
            onChange={(event) => filter({ [name]: event.currentTarget.value.trim() })}
          />
        ))}
      </form>
      {entries.isError && <ProblemNotice error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.isPending && <Waiting />}
      {entries.items?.length === 0 && <p role="status">{t('audit.none')}</p>}
      {entries.items && entries.items.length > 0 && (
        <>
          <AuditTable items={entries.items} nameOf={nameOf} />
          <LoadMore pages={entries} shown={entries.items.length} />
        </>
      )}
    </>
  );
}

function Verification() {
  const { t, number } = useWords();
  const verify = useVerifyAudit();
  const result = verify.data;
  return (
    <Card title={t('audit.verification')}>
      <p>{t('audit.verificationLead')}</p>
      <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
        {t('audit.verify')}
      </Button>
      <ProblemNotice error={verify.error} />
      <div role="status">
        {result && (
          <>
            <p>
              <Mark icon={result.ok ? 'check' : 'alarm'}>{t(result.ok ? 'audit.whole' : 'audit.broken')}</Mark>
            </p>
            <Facts
              rows={[
                [t('audit.entries'), number(result.entries)],
                [t('audit.head'), <code key="head">{result.head ?? '–'}</code>],
                result.firstBad
                  ? [
                      t('audit.firstBad'),
                      t('audit.firstBadValue', {
                        seq: result.firstBad.seq,
                        reason: t([`audit.reason.${result.firstBad.reason}`, 'audit.reason.other']),
                      }),
                    ]
                  : null,
              ]}
            />
          </>
        )}
      </div>
    </Card>
  );
}
