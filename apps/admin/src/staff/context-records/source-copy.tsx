import { useSession } from '../../session/session.js';
import type { RestingSource } from '../data/source-copies.js';
import { BringCopy } from './bring-copy.js';
import { KeptCopy } from './kept-copy.js';
import { RemovedCopies } from './removed-copies.js';
import { useRecordWords } from './use-record-words.js';

/** The copy in which a source was read, or the way to bring it, and what stays of those that were removed. */
export function SourceCopy({ source }: { source: RestingSource }) {
  return (
    <>
      <CopyNow source={source} />
      <RemovedCopies copies={source.removedCopies} />
    </>
  );
}

function CopyNow({ source: { id, keptCopy } }: { source: RestingSource }) {
  const { t } = useRecordWords();
  const { may } = useSession();
  // Whoever is about to confirm or remove one copy does nothing to another that came meanwhile.
  if (keptCopy) return <KeptCopy key={keptCopy.sha256} source={id} copy={keptCopy} />;
  return may('facility.edit') ? <BringCopy source={id} /> : <p>{t('records:copy.none')}</p>;
}
