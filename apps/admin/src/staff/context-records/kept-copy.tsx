import { Group } from '@mantine/core';
import { insiders } from '../../api/doors.js';
import { useSession } from '../../session/session.js';
import type { CopyAct, SourceCopy } from '../data/source-copies.js';
import classes from '../facilities/fact-list.module.css';
import { Mark } from '../parts/marks.js';
import { ConfirmCopy } from './confirm-copy.js';
import { RemoveCopy } from './remove-copy.js';
import { useRecordWords } from './use-record-words.js';

/** The kept copy of a source: to be saved, its fingerprint confirmed by somebody else, or the whole of it removed. */
export function KeptCopy({
  source,
  copy,
  onDone,
}: {
  source: string;
  copy: SourceCopy;
  onDone: (act: CopyAct) => void;
}) {
  const { t } = useRecordWords();
  const { may } = useSession();
  return (
    <>
      <p>
        <a href={insiders.urlOf(`/context-sources/${source}/copy`)} download>
          {t('records:copy.save', { source })}
        </a>{' '}
        <small>SHA-256 {copy.sha256}</small>
      </p>
      <p>
        <Mark icon={copy.confirmed ? 'check' : 'clock'}>
          {t(copy.confirmed ? 'records:copy.confirmed' : 'records:copy.waits')}
        </Mark>
      </p>
      {may('facility.confirm') && (
        <Group className={classes.actions} mb="sm">
          {!copy.confirmed && <ConfirmCopy source={source} copy={copy} onDone={() => onDone('confirmed')} />}
          <RemoveCopy source={source} sha256={copy.sha256} onDone={() => onDone('removed')} />
        </Group>
      )}
    </>
  );
}
