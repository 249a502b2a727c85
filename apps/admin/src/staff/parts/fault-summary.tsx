import { useEffect, useRef, type ReactNode } from 'react';
import classes from './fault-summary.module.css';
import { useWords } from './use-words.js';

/** Everything that is missing, at once. It takes the focus each time it has something new to say. */
export function FaultSummary({ words, children }: { words: readonly string[]; children?: ReactNode }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const all = words.join('\n');
  useEffect(() => {
    if (all !== '') box.current?.focus();
  }, [all]);
  if (words.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.faults}>
      <strong>{t('fault.there')}</strong>
      <ul>
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}
