import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { insiders } from '../../api/doors.js';
import type { FoundReport, Review } from '../data/report-types.js';
import type { Listed } from '../data/shared-types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import { decisionFieldId } from './decision-rules.js';
import type { DecisionDraft } from './use-decision-draft.js';

/** Which report came first: one that screening suggests, or any by its reference. */
export function DuplicateField({ review, draft, fault }: { review: Review; draft: DecisionDraft; fault?: string }) {
  const { t, number } = useWords();
  const { input, change } = draft;
  const suggested = review.screening.duplicates;
  const isSuggested = suggested.some((one) => one.reportId === input.duplicateOf);
  return (
    <>
      <NativeSelect
        id={decisionFieldId('duplicate')}
        label={t('decision.duplicateOf')}
        value={input.duplicateOf}
        error={fault}
        onChange={(event) => {
          const reportId = event.currentTarget.value;
          const picked = suggested.find((one) => one.reportId === reportId);
          change({ duplicateOf: reportId, duplicateReference: picked?.reference ?? '' });
        }}
      >
        <option value="">{t('decision.chooseReport')}</option>
        {suggested.map((one) => (
          <option key={one.reportId} value={one.reportId}>
            {t('decision.suggestion', { reference: one.reference, percent: number(Math.round(one.similarity * 100)) })}
          </option>
        ))}
        {input.duplicateOf && !isSuggested && <option value={input.duplicateOf}>{input.duplicateReference}</option>}
      </NativeSelect>
      <ByReference onFound={(item) => change({ duplicateOf: item.reportId, duplicateReference: item.reference })} />
    </>
  );
}

function ByReference({ onFound }: { onFound: (item: FoundReport) => void }) {
  const { t } = useWords();
  const [reference, setReference] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const find = async () => {
    setError(null);
    try {
      const wanted = reference.trim().toUpperCase();
      const found = await insiders.get<Listed<FoundReport>>('/report-search', { reference: wanted, limit: 1 });
      const item = found.items.find((one) => one.reference === wanted);
      setUnknown(!item);
      if (item) onFound(item);
    } catch (caught) {
      setError(caught);
    }
  };

  return (
    <>
      <Group align="end" gap="xs">
        <TextInput
          label={t('decision.byReference')}
          placeholder="HB-7Q4K-2M9X"
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
          error={isUnknown ? t('decision.unknownReference') : undefined}
        />
        <Button variant="default" onClick={() => void find()}>
          {t('decision.find')}
        </Button>
      </Group>
      <ProblemNotice error={error} />
    </>
  );
}
