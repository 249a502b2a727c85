import type { ReactNode } from 'react';
import { FieldGroup, type FieldProps } from './field.js';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A field that belongs to this choice alone, shown while it is chosen. */
  inside?: ReactNode;
}

interface GroupProps extends FieldProps {
  choices: readonly Choice[];
  inline?: boolean;
}

/** One of several. */
export function RadiosField({
  choices,
  value,
  onChange,
  inline,
  ...field
}: GroupProps & { value: string | null; onChange: (value: string) => void }) {
  return (
    <FieldGroup {...field}>
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="radio"
            id={choiceId(field.id, index)}
            name={field.id}
            choice={choice}
            chosen={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any number of several. A choice in `alone` empties the others, and the others empty it. */
export function CheckboxesField({
  choices,
  values,
  onChange,
  alone = [],
  ...field
}: GroupProps & { values: readonly string[]; onChange: (values: string[]) => void; alone?: readonly string[] }) {
  function toggle(value: string) {
    if (values.includes(value)) return onChange(values.filter((other) => other !== value));
    if (alone.includes(value)) return onChange([value]);
    return onChange([...values.filter((other) => !alone.includes(other)), value]);
  }
  return (
    <FieldGroup {...field}>
      <div className="choices">
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            id={choiceId(field.id, index)}
            name={field.id}
            choice={choice}
            chosen={values.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function choiceId(group: string, index: number): string {
  return `${group}-${index + 1}`;
}

function ChoiceRow(row: {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  choice: Choice;
  chosen: boolean;
  onChange: () => void;
}) {
  const hintId = row.choice.hint ? `${row.id}-hint` : undefined;
  return (
    <>
      <div className="choice">
        <input
          type={row.type}
          id={row.id}
          name={row.name}
          value={row.choice.value}
          checked={row.chosen}
          onChange={row.onChange}
          aria-describedby={hintId}
        />
        <label htmlFor={row.id}>{row.choice.label}</label>
        {row.choice.hint && (
          <div className="hint" id={hintId}>
            {row.choice.hint}
          </div>
        )}
      </div>
      {row.choice.inside && row.chosen && <div className="choice-inside">{row.choice.inside}</div>}
    </>
  );
}
