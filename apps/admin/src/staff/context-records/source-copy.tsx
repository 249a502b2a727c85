import { useState } from 'react';
import { useSession } from '../../session/session.js';
import type { CopyAct, RestingSource } from '../data/source-copies.js';
import { BringCopy } from './bring-copy.js';
import { CopyOutcome } from './copy-outcome.js';
import { KeptCopy } from './kept-copy.js';
import { RemovedCopies } from './removed-copies.js';
import { useRecordWords } from './use-record-words.js';

/** The copy in which a source was read, or the way to bring it, and what stays of those that were removed. */
export function SourceCopy({ source }: { source: RestingSource }) {
  const [done, setDone] = useState<{ act: CopyAct }>();
  return (
    <>
      <CopyOutcome source={source.id} done={done} />
      <CopyNow source={source} onDone={(act) => setDone({ act })} />
      <RemovedCopies copies={source.removedCopies} />
    </>
  );
}

function CopyNow({ source: { id, keptCopy }, onDone }: { source: RestingSource; onDone: (act: CopyAct) => void }) {
  const { t } = useRecordWords();
  const { may } = useSession();
  // Whoever is about to confirm or remove one copy does nothing to another that came meanwhile.
  if (keptCopy) return <KeptCopy key={keptCopy.sha256} source={id} copy={keptCopy} onDone={onDone} />;
  if (!may('facility.edit')) return <p>{t('records:copy.none')}</p>;
  return <BringCopy source={id} onDone={() => onDone('kept')} />;
}
