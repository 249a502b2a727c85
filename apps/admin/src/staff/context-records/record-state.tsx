import type { RecordRow } from '../data/context-records.js';
import type { IconName } from '../parts/icons.js';
import { Mark } from '../parts/marks.js';
import { useRecordWords } from './use-record-words.js';

const icons: Record<RecordRow['state'], IconName> = { proposed: 'clock', confirmed: 'check', retracted: 'withdrawn' };

/** Whether a record is public, waits for a second person, or was taken back. */
export function RecordState({ record }: { record: Pick<RecordRow, 'state' | 'confirmedRevision'> }) {
  const { t } = useRecordWords();
  const earlier = record.state === 'proposed' && record.confirmedRevision !== null;
  return (
    <>
      <Mark icon={icons[record.state]}>{t(`records:state.${record.state}`)}</Mark>
      {earlier && <span> {t('vetting.earlierPublic')}</span>}
    </>
  );
}
