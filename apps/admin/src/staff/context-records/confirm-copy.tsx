import { Button } from '@mantine/core';
import { type SourceCopy, useConfirmCopy } from '../data/source-copies.js';
import { RecordRefusal } from './record-refusal.js';
import { useRecordWords } from './use-record-words.js';

/** Lets the fingerprint of a copy through, for whoever did not bring the copy. */
export function ConfirmCopy({ source, copy, onDone }: { source: string; copy: SourceCopy; onDone: () => void }) {
  const { t } = useRecordWords();
  const confirm = useConfirmCopy(source, onDone);
  if (copy.mine) return <span>{t('records:copy.mine')}</span>;
  return (
    <div>
      <p>
        {t('records:copy.look')} {t('records:copy.warning')}
      </p>
      <Button
        size="compact-md"
        loading={confirm.isPending}
        aria-label={t('records:copy.confirmOne', { source })}
        onClick={() => confirm.mutate(copy.sha256)}
      >
        {t('records:copy.confirm')}
      </Button>
      <RecordRefusal error={confirm.error} />
    </div>
  );
}
