import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** One fault and the field it belongs to; a fault without a field is only read. */
export interface Fault {
  field: string | null;
  words: string;
}

/** Takes the focus when faults appear, and leads to each field. */
export function ErrorSummary({ faults }: { faults: readonly Fault[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} ref={box}>
      <h2 id="error-summary-title">{t('fault.summary')}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field}-${fault.words}`}>
            {fault.field ? (
              <a href={`#${fault.field}`} onClick={(event) => leadTo(event, fault.field)}>
                {fault.words}
              </a>
            ) : (
              fault.words
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function leadTo(event: { preventDefault: () => void }, field: string | null): void {
  event.preventDefault();
  const target = field ? document.getElementById(field) : null;
  if (!target) return;
  const control = target.tagName === 'FIELDSET' ? target.querySelector<HTMLElement>('input, select, textarea') : target;
  (control ?? target).focus();
  target.scrollIntoView({ block: 'start' });
}
