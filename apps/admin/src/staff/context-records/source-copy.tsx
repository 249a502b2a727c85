import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';
import { insiders } from '../../api/doors.js';
import { useSession } from '../../session/session.js';
import { type ContextRecord, useKeepCopy } from '../data/context-records.js';
import classes from '../facilities/fact-list.module.css';
import { RecordRefusal } from './record-refusal.js';
import { useRecordWords } from './use-record-words.js';

/** The copy in which a source was read: to be saved, or brought where none is kept. One that is kept stays as it is. */
export function SourceCopy({ source }: { source: ContextRecord['sources'][number] }) {
  const { t } = useRecordWords();
  const { may } = useSession();
  if (source.keptCopy !== null)
    return (
      <p>
        <a href={insiders.urlOf(`/context-sources/${source.id}/copy`)} download>
          {t('records:copy.save', { source: source.id })}
        </a>{' '}
        <small>SHA-256 {source.keptCopy.sha256}</small>
      </p>
    );
  return may('facility.edit') ? <BringCopy source={source.id} /> : <p>{t('records:copy.none')}</p>;
}

function BringCopy({ source }: { source: string }) {
  const { t } = useRecordWords();
  const keep = useKeepCopy(source);
  const [file, setFile] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  const start = () => {
    setMissing(file === null);
    if (file) keep.mutate(file);
  };
  return (
    <details>
      <summary>{t('records:copy.bring', { source })}</summary>
      <div className={classes.retract}>
        <FileInput
          label={t('records:copy.file')}
          description={t('records:copy.fileHint')}
          value={file}
          onChange={setFile}
          error={isMissing && !file ? t('records:import.fileMissing') : undefined}
        />
        <div>
          <Button variant="default" loading={keep.isPending} onClick={start}>
            {t('records:copy.keep')}
          </Button>
        </div>
        <RecordRefusal error={keep.error} />
      </div>
    </details>
  );
}
