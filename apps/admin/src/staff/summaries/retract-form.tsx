import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useRetractSummary } from '../data/summaries.js';
import type { RetractionReason, Summary } from '../data/summary-types.js';
import { Card } from '../parts/card.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';

const reasons: readonly RetractionReason[] = ['withdrawn_consent', 'error', 'risk'];

/** Takes a summary out of the public's sight; what stays is a tombstone with the reason class, never the note. */
export function RetractForm({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const retract = useRetractSummary(summary.id);
  const [reason, setReason] = useState<RetractionReason | null>(null);
  const [note, setNote] = useState('');
  const [wasTried, setTried] = useState(false);

  const submit = () => {
    setTried(true);
    if (reason && note.trim() !== '') retract.mutate({ reason, note: note.trim() });
  };

  return (
    <Card title={t('retract.title')}>
      <p>{t('retract.lead')}</p>
      <Radio.Group
        label={t('retract.reason')}
        value={reason ?? ''}
        onChange={(value) => setReason(reasons.find((one) => one === value) ?? null)}
        error={wasTried && !reason ? t('fault.retractReason') : undefined}
      >
        {reasons.map((one) => (
          <Radio key={one} value={one} label={t(`retract.reasons.${one}`)} mt="xs" />
        ))}
      </Radio.Group>
      <Textarea
        mt="sm"
        label={t('retract.note')}
        description={t('retract.noteHint')}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={wasTried && note.trim() === '' ? t('fault.note') : undefined}
      />
      <Button mt="sm" color="red" loading={retract.isPending} onClick={submit}>
        {t('retract.submit')}
      </Button>
      <ProblemNotice error={retract.error} />
    </Card>
  );
}
