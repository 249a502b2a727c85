import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import './context.css';

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** The first and last date that an address asks for; what is no date is left out. */
export function periodFrom({ from, to }: Record<string, unknown>): Period {
  const kept = (value: unknown) => (typeof value === 'string' && date.test(value) ? value : undefined);
  const [first, last] = [kept(from), kept(to)];
  return { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
}

/** From when to when: a year, a month or a day each. What is typed wrong stays where it is, with the reason. */
export function PeriodForm({
  id,
  period,
  onApply,
}: {
  id: string;
  period: Period;
  onApply: (period: { from: string | undefined; to: string | undefined }) => void;
}) {
  const { t } = useTranslation('context');
  const [draft, setDraft] = useState({ from: period.from ?? '', to: period.to ?? '' });
  const [fault, setFault] = useState<'from' | 'to' | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = (['from', 'to'] as const).find((name) => draft[name] !== '' && !date.test(draft[name]));
    setFault(wrong ?? null);
    if (wrong) document.getElementById(`${id}-${wrong}`)?.focus();
    else onApply({ from: draft.from || undefined, to: draft.to || undefined });
  }

  return (
    <form className="field-row period-form no-print" noValidate onSubmit={submit} aria-label={t('period.title')}>
      {(['from', 'to'] as const).map((name) => (
        <TextField
          key={name}
          id={`${id}-${name}`}
          width="short"
          label={t(`period.${name}`)}
          placeholder="2025-03-15"
          value={draft[name]}
          onChange={(value) => setDraft((now) => ({ ...now, [name]: value.trim() }))}
          fault={fault === name ? t('period.fault') : undefined}
        />
      ))}
      <Button kind="secondary" type="submit">
        {t('period.apply')}
      </Button>
    </form>
  );
}
