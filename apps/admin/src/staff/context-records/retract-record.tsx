import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { retractionReasons, useRetractRecord } from '../data/context-records.js';
import classes from '../facilities/fact-list.module.css';
import { RecordRefusal } from './record-refusal.js';
import { useRecordWords } from './use-record-words.js';

/** Takes a record back for good with the class of the reason; the public copy goes at once. */
export function RetractRecord({ slug }: { slug: string }) {
  const { t } = useRecordWords();
  const retract = useRetractRecord(slug);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const chosen = retractionReasons.find((one) => one === reason);
  return (
    <details>
      <summary>{t('vetting.takeBack')}</summary>
      <div className={classes.retract}>
        <NativeSelect
          label={t('field.reason')}
          description={t('records:takeBackHint')}
          value={reason}
          error={isMissing && !chosen ? t('vetting.reasonMissing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
          data={[
            { value: '', label: t('vetting.chooseReason') },
            ...retractionReasons.map((one) => ({ value: one, label: t(`vetting.reason.${one}`) })),
          ]}
        />
        <div>
          <Button
            variant="default"
            loading={retract.isPending}
            onClick={() => (chosen ? retract.mutate(chosen) : setMissing(true))}
          >
            {t('vetting.takeBack')}
          </Button>
        </div>
        <RecordRefusal error={retract.error} />
      </div>
    </details>
  );
}
