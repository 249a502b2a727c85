import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { isStatus } from '../../api/problem.js';
import {
  type ContextRecord,
  type RecordField,
  useChangeRecord,
  useContextKinds,
  useContextRecord,
} from '../data/context-records.js';
import classes from '../facilities/fact-list.module.css';
import { Loaded } from '../parts/loaded.js';
import { LoadedPage } from '../parts/loaded-page.js';
import { PageHead } from '../parts/page-head.js';
import { useAddressPart } from '../parts/use-address.js';
import { useKeptInput } from '../parts/use-kept-input.js';
import { RecordChange } from './record-change.js';
import { namesAround } from './record-names.js';
import { RecordEditor, toSent } from './record-editor.js';
import { toRecord, toTyped } from './typed-record.js';
import { useRecordWords } from './use-record-words.js';

/** Writes a new version of a record; what is public stays until a second person confirms this one. */
export function EditRecordPage() {
  const record = useContextRecord(useAddressPart('slug'));
  const kinds = useContextKinds();
  return (
    <LoadedPage query={record}>
      {(data) => (
        <Loaded query={kinds}>
          {({ kinds: all, source }) => (
            <EditRecord
              key={data.slug}
              record={data}
              fields={all.find(({ kind }) => kind === data.kind)?.fields ?? []}
              source={source}
            />
          )}
        </Loaded>
      )}
    </LoadedPage>
  );
}

function EditRecord({
  record,
  fields,
  source,
}: {
  record: ContextRecord;
  fields: readonly RecordField[];
  source: readonly RecordField[];
}) {
  const { slug, revision, title, versions } = record;
  const { t, label } = useRecordWords();
  const navigate = useNavigate();
  const change = useChangeRecord(slug);
  const latest = versions[0]?.record;
  const page = `/staff/context-records/${slug}`;
  // kept with the text: the revision that the typing began from, which is not always the one read last
  const [input, keep, forget] = useKeptInput(`context-record:${slug}`, {
    record: toTyped(fields, latest),
    newSource: toTyped(source, {}),
    revision,
  });
  const saveOver = (over: number) =>
    change.mutate(
      { ...toSent(fields, source, input), revision: over },
      {
        onSuccess: () => {
          forget();
          void navigate({ to: page });
        },
      },
    );
  const takeTheirs = () => {
    change.reset();
    forget();
  };
  return (
    <>
      <p>
        <Link to={page}>{t('records:edit.back')}</Link>
      </p>
      <PageHead title={t('records:edit.title', { name: label(title) })} lead={t('records:edit.lead')} />
      <RecordEditor
        fields={fields}
        sourceFields={source}
        input={input}
        fixed={['id']}
        error={change.error}
        isSaving={change.isPending}
        action={t('records:edit.save')}
        onChange={(changed) => keep({ ...changed, revision: input.revision })}
        onSave={() => saveOver(input.revision)}
      >
        {isStatus(change.error, 412) && revision !== input.revision && (
          <section role="alert" aria-label={t('records:edit.conflict')}>
            <p>{t('records:edit.conflict')}</p>
            <RecordChange
              fields={fields}
              before={latest}
              after={toRecord(fields, input.record)}
              around={namesAround(record)}
              names={[t('records:edit.theirs'), t('records:edit.mine')]}
            />
            <div className={classes.actions}>
              <Button loading={change.isPending} onClick={() => saveOver(revision)}>
                {t('records:edit.saveMine')}
              </Button>
              <Button variant="default" onClick={takeTheirs}>
                {t('records:edit.takeTheirs')}
              </Button>
            </div>
          </section>
        )}
      </RecordEditor>
    </>
  );
}
