import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Label, hint and fault of one field; the control points at hint and fault through `describedBy`. */
export interface FieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  fault?: string;
  optional?: boolean;
  /** Makes the label the heading of its page. */
  asHeading?: boolean;
}

export function describedBy({ id, hint, fault }: Pick<FieldProps, 'id' | 'hint' | 'fault'>): string | undefined {
  const ids = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function HintAndFault({ id, hint, fault }: Pick<FieldProps, 'id' | 'hint' | 'fault'>) {
  const { t } = useTranslation();
  return (
    <>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          <span className="visually-hidden">{t('fault.prefix')} </span>
          {fault}
        </p>
      )}
    </>
  );
}

/** A labelled control. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { t } = useTranslation();
  const label = (
    <label htmlFor={field.id}>
      {field.label}
      {field.optional && ` ${t('field.optional')}`}
    </label>
  );
  return (
    <div className={field.fault ? 'field field-faulty' : 'field'}>
      {field.asHeading ? <h1 className="label-heading">{label}</h1> : label}
      <HintAndFault {...field} />
      {children}
    </div>
  );
}

/** A group of controls under one question. */
export function FieldGroup({ children, asHeading, ...field }: FieldProps & { children: ReactNode }) {
  const { t } = useTranslation();
  const legend = (
    <>
      {field.label}
      {field.optional && ` ${t('field.optional')}`}
    </>
  );
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className={field.fault ? 'field field-faulty' : 'field'}
      aria-describedby={describedBy(field)}
    >
      <legend>{asHeading ? <h1>{legend}</h1> : legend}</legend>
      <HintAndFault {...field} />
      {children}
    </fieldset>
  );
}
