import { NativeSelect } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type ContextKinds,
  type RecordKind,
  recordKinds,
  useContextKinds,
  useProposeRecord,
} from '../data/context-records.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { useFilters } from '../parts/use-address.js';
import { useKeptInput } from '../parts/use-kept-input.js';
import { RecordEditor, toSent } from './record-editor.js';
import { toTyped } from './typed-record.js';
import { useRecordWords } from './use-record-words.js';

/** Proposes a record of any kind, for a second person to confirm. */
export function NewRecordPage() {
  const { t } = useRecordWords();
  const kinds = useContextKinds();
  const { filters, change } = useFilters(['kind'] as const);
  const chosen = recordKinds.find((one) => one === filters.kind);
  return (
    <>
      <p>
        <Link to="/staff/context-records">{t('records:back')}</Link>
      </p>
      <PageHead title={t('records:new.title')} lead={t('records:new.lead')} />
      <NativeSelect
        label={t('records:kindName')}
        value={chosen ?? ''}
        onChange={(event) => change({ kind: event.currentTarget.value })}
        data={[
          { value: '', label: t('records:new.choose') },
          ...recordKinds.map((one) => ({ value: one, label: t(`records:kind.${one}`) })),
        ]}
      />
      <Loaded query={kinds}>
        {(all) => {
          const kind = all.kinds.find((one) => one.kind === chosen);
          return kind && <NewRecord key={kind.kind} kind={kind} source={all.source} />;
        }}
      </Loaded>
    </>
  );
}

function NewRecord({ kind: { kind, fields }, source }: { kind: RecordKind; source: ContextKinds['source'] }) {
  const { t } = useRecordWords();
  const navigate = useNavigate();
  const propose = useProposeRecord(kind);
  const [empty] = useState(() => ({ record: toTyped(fields, {}), newSource: toTyped(source, {}) }));
  const [input, keep, forget] = useKeptInput(`new-context-record:${kind}`, empty);
  const save = () =>
    propose.mutate(toSent(fields, source, input), {
      onSuccess: ({ slug }) => {
        forget();
        void navigate({ to: `/staff/context-records/${slug}` });
      },
    });
  return (
    <RecordEditor
      fields={fields}
      sourceFields={source}
      input={input}
      error={propose.error}
      isSaving={propose.isPending}
      action={t('records:new.save')}
      onChange={keep}
      onSave={save}
    />
  );
}
