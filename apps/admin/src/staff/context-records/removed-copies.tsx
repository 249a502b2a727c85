import type { RemovedCopy } from '../data/source-copies.js';
import { useRecordWords } from './use-record-words.js';

/** What stays of copies that were removed: when, by whom, why, and who held which file before. */
export function RemovedCopies({ copies }: { copies: readonly RemovedCopy[] }) {
  const { t, date } = useRecordWords();
  return copies.map(({ sha256, mediaType, keptAt, keptBy, confirmedAt, confirmedBy, removedAt, removedBy, reason }) => (
    <p key={sha256}>
      {t('records:copy.removed', { date: date(removedAt), name: removedBy.name })} {reason}{' '}
      <small>
        {t('records:copy.wasKept', { date: date(keptAt), name: keptBy.name })}{' '}
        {confirmedBy
          ? t('records:copy.wasConfirmed', { date: date(confirmedAt), name: confirmedBy.name })
          : t('records:copy.wasNotConfirmed')}{' '}
        {mediaType}, SHA-256 {sha256}
      </small>
    </p>
  ));
}
