import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';
import { useKeepCopy } from '../data/source-copies.js';
import classes from '../facilities/fact-list.module.css';
import { RecordRefusal } from './record-refusal.js';
import { useRecordWords } from './use-record-words.js';

/** Takes the copy in which a source was read, where none is kept. */
export function BringCopy({ source, onDone }: { source: string; onDone: () => void }) {
  const { t } = useRecordWords();
  const keep = useKeepCopy(source, onDone);
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
