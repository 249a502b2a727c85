import { describedBy, Field, type FieldProps } from '../ui/field.js';

export interface OptionGroup {
  label?: string;
  options: readonly { value: string; label: string }[];
}

/** One of many, in the browser's own list; a group with a label is told apart. */
export function SelectField({
  groups,
  value,
  onChange,
  ...field
}: FieldProps & { groups: readonly OptionGroup[]; value: string; onChange: (value: string) => void }) {
  const options = (group: OptionGroup) =>
    group.options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
  return (
    <Field id={field.id} label={field.label} hint={field.hint} fault={field.fault} optional={field.optional}>
      <select
        id={field.id}
        className="input"
        value={value}
        aria-describedby={describedBy(field)}
        aria-invalid={field.fault ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) =>
          group.label ? (
            <optgroup key={group.label} label={group.label}>
              {options(group)}
            </optgroup>
          ) : (
            options(group)
          ),
        )}
      </select>
    </Field>
  );
}
