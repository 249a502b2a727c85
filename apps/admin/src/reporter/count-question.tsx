import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldGroup, type FieldProps } from '../ui/field.js';
import { TextField } from '../ui/text-field.js';
import type { ControlProps } from './control-props.js';

const parts = ['low', 'best', 'high'] as const;
type Part = (typeof parts)[number];

/** A number with its lowest and highest value; each may stay open. */
export function CountQuestion({
  question,
  answers,
  half,
  onAnswer,
  onHalf,
  faults,
  field,
}: ControlProps & { field: FieldProps }) {
  const { t } = useTranslation('reporter');
  const [typed, setTyped] = useState<Record<Part, string>>(
    () => (half?.typed as Record<Part, string> | undefined) ?? typedFrom(answers[question.id]),
  );

  function change(part: Part, text: string) {
    const next = { ...typed, [part]: text };
    setTyped(next);
    const filled = parts.filter((one) => next[one].trim() !== '');
    if (filled.some((one) => !/^\d{1,9}$/.test(next[one].trim()))) {
      return onHalf({ typed: next, words: t('count.notNumber') });
    }
    const value = Object.fromEntries(parts.map((one) => [one, next[one].trim() === '' ? null : Number(next[one])]));
    onAnswer({ [question.id]: filled.length === 0 ? undefined : value });
  }

  return (
    <FieldGroup {...field} asHeading>
      <div className="field-row">
        {parts.map((part) => (
          <TextField
            key={part}
            id={`${question.id}-${part}`}
            label={t(`count.${part}`)}
            inputMode="numeric"
            autoComplete="off"
            width="short"
            value={typed[part]}
            onChange={(text) => change(part, text)}
            fault={faults.find((fault) => fault.field === `${question.id}-${part}`)?.words}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function typedFrom(answer: unknown): Record<Part, string> {
  const given = typeof answer === 'object' && answer !== null ? (answer as Partial<Record<Part, number | null>>) : {};
  const text = (part: Part) => (typeof given[part] === 'number' ? String(given[part]) : '');
  return { low: text('low'), best: text('best'), high: text('high') };
}
