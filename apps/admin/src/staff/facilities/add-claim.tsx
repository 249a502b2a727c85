import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { postOnce } from '../../api/post-once.js';
import { fieldFaults } from '../../api/problem-words.js';
import { useAdminChange } from '../data/administration.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import {
  claimFaults,
  emptyClaim,
  knownPredicates,
  otherPredicate,
  toClaimRequest,
  type ClaimInput,
  type ClaimRequest,
} from './claim-input.js';
import classes from './facilities.module.css';

const texts = [
  'value',
  'unit',
  'text',
  'claimant',
  'claimDate',
  'sourceTitle',
  'sourcePublisher',
  'sourceUrl',
] as const;
type TextName = (typeof texts)[number] | 'predicateCode';

/** A statement about the place with its claimant and its source: no fact stands here without somebody who said it. */
export function AddClaim({ facilityId }: { facilityId: string }) {
  const { t } = useWords();
  const [input, setInput] = useState<ClaimInput>(emptyClaim);
  const [missing, setMissing] = useState<readonly (keyof ClaimInput)[]>([]);
  const add = useAdminChange(
    (request: ClaimRequest) => postOnce(`/facilities/${facilityId}/claims`, request),
    [
      ['facility', facilityId],
      ['list', '/facility-proposals'],
    ],
  );
  const faults = fieldFaults(t, add.error);

  const faultOf = (name: TextName) =>
    missing.includes(name) ? t(`claimField.${name}.fault`) : (faults[name] ?? faults[`source.${name}`]);
  const field = (name: TextName) => ({
    label: t(`claimField.${name}.name`),
    description: t(`claimField.${name}.hint`),
    value: input[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setInput({ ...input, [name]: event.currentTarget.value }),
    error: faultOf(name),
  });

  const submit = () => {
    const found = claimFaults(input);
    setMissing(found);
    if (found.length > 0) return;
    add.mutate(toClaimRequest(input), { onSuccess: () => setInput(emptyClaim) });
  };

  return (
    <details>
      <summary>{t('facility.addClaim')}</summary>
      <div className={classes.form}>
        <NativeSelect
          label={t('claimField.predicate.name')}
          value={input.predicate}
          onChange={(event) => setInput({ ...input, predicate: event.currentTarget.value })}
          error={missing.includes('predicate') ? t('claimField.predicate.fault') : undefined}
          data={[
            { value: '', label: t('claimField.predicate.choose') },
            ...knownPredicates.map((one) => ({ value: one, label: t(`predicate.${one}`) })),
            { value: otherPredicate, label: t('claimField.predicate.other') },
          ]}
        />
        {input.predicate === otherPredicate && (
          <TextInput {...field('predicateCode')} error={faultOf('predicateCode') ?? faults['predicate']} />
        )}
        {texts.map((name) => (
          <TextInput key={name} {...field(name)} inputMode={name === 'value' ? 'decimal' : undefined} />
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
