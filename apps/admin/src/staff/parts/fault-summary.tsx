import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import classes from './fault-summary.module.css';
import { useWords } from './use-words.js';

/** One fault in words, and the id of the field it belongs to when there is one. */
export interface FieldFault {
  words: string;
  field?: string;
}

/** Everything that is missing, at once, each leading to its field. It takes the focus each time it has something new to say. */
export function FaultSummary({ faults, children }: { faults: readonly FieldFault[]; children?: ReactNode }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const all = faults.map((fault) => fault.words).join('\n');
  useEffect(() => {
    if (all !== '') box.current?.focus();
  }, [all]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.faults}>
      <strong>{t('fault.there')}</strong>
      <ul>
        {faults.map(({ words, field }) => (
          <li key={words}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => leadTo(event, field)}>
                {words}
              </a>
            ) : (
              words
            )}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

/** To the field itself, or to the first control of the group that has the id. */
function leadTo(event: MouseEvent, field: string): void {
  event.preventDefault();
  const target = document.getElementById(field);
  const control = target?.matches('input, select, textarea')
    ? target
    : target?.querySelector<HTMLElement>('input, select, textarea');
  control?.focus();
  target?.scrollIntoView({ block: 'center' });
}
