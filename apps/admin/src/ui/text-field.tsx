import type { InputHTMLAttributes } from 'react';
import { describedBy, Field, type FieldProps } from './field.js';

type Passed = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'onChange'>;

/** One line of text. Never refuses paste. */
export function TextField({
  value,
  onChange,
  width,
  label,
  hint,
  fault,
  optional,
  asHeading,
  id,
  ...passed
}: FieldProps & Passed & { value: string; onChange: (value: string) => void; width?: 'short' | 'full' }) {
  return (
    <Field {...{ id, label, hint, fault, optional, asHeading }}>
      <input
        type="text"
        {...passed}
        id={id}
        className={width === 'short' ? 'input input-short' : 'input'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy({ id, hint, fault })}
        aria-invalid={fault ? true : undefined}
      />
    </Field>
  );
}
