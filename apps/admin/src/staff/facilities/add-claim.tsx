import { Button, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { insiders } from '../../api/doors.js';
import { newIdempotencyKey } from '../../api/client.js';
import { fieldFaults } from '../../api/problem-words.js';
import { useAdminChange } from '../data/administration.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import { claimFaults, emptyClaim, toClaimRequest, type ClaimInput, type ClaimRequest } from './claim-input.js';
import classes from './facilities.module.css';

const texts = [
  'predicate',
  'value',
  'unit',
  'text',
  'claimant',
  'claimDate',
  'sourceTitle',
  'sourcePublisher',
  'sourceUrl',
] as const;

/** A statement about the place with its claimant and its source: no fact stands here without somebody who said it. */
export function AddClaim({ facilityId }: { facilityId: string }) {
  const { t } = useWords();
  const [input, setInput] = useState<ClaimInput>(emptyClaim);
  const [missing, setMissing] = useState<readonly (keyof ClaimInput)[]>([]);
  const add = useAdminChange(
    (request: ClaimRequest) =>
      insiders.post(`/facilities/${facilityId}/claims`, request, { idempotencyKey: newIdempotencyKey() }),
    [
      ['facility', facilityId],
      ['list', '/facility-proposals'],
    ],
  );
  const faults = fieldFaults(t, add.error);

  const submit = () => {
    const found = claimFaults(input);
    setMissing(found);
    if (found.length === 0) add.mutate(toClaimRequest(input), { onSuccess: () => setInput(emptyClaim) });
  };

  return (
    <details>
      <summary>{t('facility.addClaim')}</summary>
      <div className={classes.form}>
        {texts.map((name) => (
          <TextInput
            key={name}
            label={t(`claimField.${name}.name`)}
            description={t(`claimField.${name}.hint`)}
            inputMode={name === 'value' ? 'decimal' : undefined}
            value={input[name]}
            onChange={(event) => setInput({ ...input, [name]: event.currentTarget.value })}
            error={missing.includes(name) ? t(`claimField.${name}.fault`) : (faults[name] ?? faults[`source.${name}`])}
          />
        ))}
        <Textarea
          label={t('claimField.remark.name')}
          rows={2}
          value={input.remark}
          onChange={(event) => setInput({ ...input, remark: event.currentTarget.value })}
        />
        <ProblemNotice error={add.error} />
        <div>
          <Button variant="default" loading={add.isPending} onClick={submit}>
            {t('facility.saveClaim')}
          </Button>
        </div>
      </div>
    </details>
  );
}
