import { Button, FileInput, Loader, NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError } from '../../api/problem.js';
import { insiders } from '../../api/doors.js';
import { recordKinds, useContextImport } from '../data/context-records.js';
import classes from '../facilities/facilities.module.css';
import factClasses from '../facilities/fact-list.module.css';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { ImportResult } from './import-result.js';
import { useFaultWords } from './use-fault-words.js';
import { useRecordWords } from './use-record-words.js';

/** Brings many records with one file: tried first, then imported. */
export function ContextImportPage() {
  const { t } = useRecordWords();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState('');
  const [isMissing, setMissing] = useState(false);
  const attempt = useContextImport();
  const { data, isPending, variables } = attempt;
  const tried = data?.dryRun && variables?.file === file && variables.kind === kind ? data : undefined;
  const ready = tried?.records.some(({ outcome }) => outcome === 'added' || outcome === 'changed') ?? false;
  const faulty = tried?.records.filter(({ outcome }) => outcome === 'refused').length ?? 0;
  const start = (dryRun: boolean) => {
    setMissing(file === null);
    if (file) attempt.mutate({ file, kind, dryRun, leaveOutFaulty: faulty > 0 });
  };
  return (
    <>
      <p>
        <Link to="/staff/context-records">{t('records:back')}</Link>
      </p>
      <PageHead title={t('records:import.title')} lead={t('records:import.lead')} />
      <div className={classes.form}>
        <NativeSelect
          label={t('records:import.kind')}
          description={t('records:import.kindHint')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={[
            { value: '', label: t('records:import.json') },
            ...recordKinds.map((one) => ({
              value: one,
              label: t('records:import.csv', { kind: t(`records:kind.${one}`) }),
            })),
          ]}
        />
        {kind !== '' && (
          <div>
            <a href={insiders.urlOf(`/context-kinds/${kind}/template.csv`)} download={`${kind}.csv`}>
              {t('records:import.template', { kind: t(`records:kind.${kind}`) })}
            </a>
          </div>
        )}
        <FileInput
          label={t('records:import.file')}
          description={t('records:import.fileHint')}
          accept={kind === '' ? '.json,application/json' : '.csv,text/csv'}
          value={file}
          onChange={setFile}
          error={isMissing && !file ? t('records:import.fileMissing') : undefined}
        />
        <div className={factClasses.actions}>
          <Button variant={ready ? 'default' : 'filled'} disabled={isPending} onClick={() => start(true)}>
            {t('records:import.try')}
          </Button>
          {ready && (
            <Button disabled={isPending} onClick={() => start(false)}>
              {faulty === 0 ? t('records:import.go') : t('records:import.goWithout', { count: faulty })}
            </Button>
          )}
        </div>
      </div>
      {isPending && (
        <p role="status">
          <Loader size="sm" aria-hidden="true" />{' '}
          {t(variables?.dryRun ? 'records:import.trying' : 'records:import.going')}
        </p>
      )}
      <FileFaults error={attempt.error} />
      {data && !isPending && (
        <div className={classes.below}>
          <ImportResult result={data} isTable={variables?.kind !== ''} />
        </div>
      )}
    </>
  );
}

/** What refuses the whole file. */
function FileFaults({ error }: { error: unknown }) {
  const { t } = useRecordWords();
  const words = useFaultWords();
  const faults = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return (
    <>
      <ProblemNotice error={error} title={error ? t('records:import.refused') : undefined} />
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, code }) => (
            <li key={`${field} ${code}`}>
              {field || t('records:import.wholeFile')}: {words(code)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
