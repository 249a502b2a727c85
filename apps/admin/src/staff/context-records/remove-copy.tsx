import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useRemoveCopy } from '../data/source-copies.js';
import { RecordRefusal } from './record-refusal.js';
import { useRecordWords } from './use-record-words.js';

/** Removes the copy of a source for good, once somebody has written why. */
export function RemoveCopy({ source, sha256, onDone }: { source: string; sha256: string; onDone: () => void }) {
  const { t } = useRecordWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        aria-label={t('records:copy.removeOne', { source })}
        onClick={() => setOpen(true)}
      >
        {t('records:copy.remove')}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('records:copy.removeTitle', { source })}>
        <RemovalForm source={source} sha256={sha256} onDone={onDone} onCancel={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function RemovalForm({
  source,
  sha256,
  onDone,
  onCancel,
}: {
  source: string;
  sha256: string;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useRecordWords();
  const remove = useRemoveCopy(source, onDone);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (!isMissing) remove.mutate({ sha256, reason: reason.trim() });
  };
  return (
    <>
      <p>{t('records:copy.removeLead')}</p>
      <Textarea
        label={t('field.reason')}
        description={t('records:copy.reasonHint')}
        rows={3}
        data-autofocus
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={wasTried && isMissing ? t('records:copy.reasonMissing') : undefined}
      />
      <Group mt="sm">
        <Button color="red" loading={remove.isPending} onClick={submit}>
          {t('records:copy.remove')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </Group>
      <RecordRefusal error={remove.error} />
    </>
  );
}
