import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, Field, type FieldProps } from './field.js';

/** Several lines of text with the characters left, told to screen readers only after a pause. */
export function TextareaField({
  value,
  onChange,
  max,
  rows = 8,
  lang,
  ...field
}: FieldProps & { value: string; onChange: (value: string) => void; max?: number; rows?: number; lang?: string }) {
  const { t } = useTranslation();
  const left = max === undefined ? undefined : max - value.length;
  const words =
    left === undefined ? '' : left < 0 ? t('field.tooMany', { count: -left }) : t('field.left', { count: left });
  const announced = useAfterPause(words);
  return (
    <Field {...field}>
      <textarea
        id={field.id}
        className="input"
        rows={rows}
        lang={lang}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={[describedBy(field), max ? `${field.id}-count` : ''].filter(Boolean).join(' ') || undefined}
        aria-invalid={field.fault ? true : undefined}
      />
      {max !== undefined && (
        <>
          <p className={left !== undefined && left < 0 ? 'fault' : 'hint'} id={`${field.id}-count`}>
            {words}
          </p>
          <p className="visually-hidden" role="status">
            {announced}
          </p>
        </>
      )}
    </Field>
  );
}

function useAfterPause(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), 1200);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
