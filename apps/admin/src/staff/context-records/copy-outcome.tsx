import { useEffect, useRef } from 'react';
import type { CopyAct } from '../data/source-copies.js';
import { useRecordWords } from './use-record-words.js';

/**
 * What came of an act on the copy of a source. The button that was pressed is gone by then: this is announced and takes the
 * focus, so that a keyboard goes on from here.
 */
export function CopyOutcome({ source, done }: { source: string; done: { act: CopyAct } | undefined }) {
  const { t } = useRecordWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) box.current?.focus();
  }, [done]);
  return (
    <div role="status" tabIndex={-1} ref={box}>
      {done && <p>{t(`records:copy.done.${done.act}`, { source })}</p>}
    </div>
  );
}
