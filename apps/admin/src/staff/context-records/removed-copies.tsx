import type { RemovedCopy } from '../data/source-copies.js';
import { useRecordWords } from './use-record-words.js';

/** What stays of copies that were removed: when, by whom, why, and of which file. */
export function RemovedCopies({ copies }: { copies: readonly RemovedCopy[] }) {
  const { t, date } = useRecordWords();
  return copies.map(({ sha256, removedAt, removedBy, reason }) => (
    <p key={sha256}>
      {t('records:copy.removed', { date: date(removedAt), name: removedBy.name })} {reason}{' '}
      <small>SHA-256 {sha256}</small>
    </p>
  ));
}
