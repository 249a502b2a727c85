import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { factReasons, type RetractableFact, useRetractFact } from '../data/facility-facts.js';
import { useWords } from '../parts/use-words.js';
import classes from './fact-list.module.css';
import { FactRefusal } from './fact-refusal.js';

/** Takes a place, a name or a claim back with the class of the reason; the public copy goes at once. */
export function TakeBack({ facilityId, fact, name }: { facilityId: string; fact: RetractableFact; name: string }) {
  const { t } = useWords();
  const retract = useRetractFact(facilityId);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const chosen = factReasons.find((one) => one === reason);
  return (
    <details>
      <summary aria-label={t('vetting.takeBackOne', { name })}>{t('vetting.takeBack')}</summary>
      <div className={classes.retract}>
        <NativeSelect
          label={t('field.reason')}
          description={t(fact.kind === 'profile' ? 'vetting.takeBackPlaceHint' : 'vetting.takeBackHint')}
          value={reason}
          error={isMissing && !chosen ? t('vetting.reasonMissing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
          data={[
            { value: '', label: t('vetting.chooseReason') },
            ...factReasons.map((one) => ({ value: one, label: t(`vetting.reason.${one}`) })),
          ]}
        />
        <div>
          <Button
            variant="default"
            loading={retract.isPending}
            onClick={() => (chosen ? retract.mutate({ fact, reason: chosen }) : setMissing(true))}
          >
            {t('vetting.takeBack')}
          </Button>
        </div>
        <FactRefusal error={retract.error} />
      </div>
    </details>
  );
}
