import { useTranslation } from 'react-i18next';
import { dateModes, partsAsked, type DateAnswer, type DateMode } from '../dates/date-answer.js';
import type { DateParts } from '../dates/edtf.js';
import { RadiosField } from './choice-fields.js';
import type { FieldProps } from './field.js';

/** Asks how exactly the date is known first, and then only for the parts that are known. */
export function DateQuestion({
  value,
  onChange,
  asHeading,
  ...field
}: FieldProps & { value: DateAnswer; onChange: (value: DateAnswer) => void }) {
  const { t } = useTranslation();
  return (
    <RadiosField
      {...field}
      asHeading={asHeading}
      value={value.mode}
      onChange={(mode) => onChange({ ...value, mode: dateModes.find((known) => known === mode) ?? null })}
      choices={dateModes.map((mode) => ({
        value: mode,
        label: t(`date.mode.${mode}`),
        hint: mode === 'day' ? t('date.mode.dayHint') : mode === 'about' ? t('date.mode.aboutHint') : undefined,
        inside: mode === 'unknown' ? undefined : <DateInputs {...{ mode, value, onChange, id: field.id }} />,
      }))}
    />
  );
}

function DateInputs(props: { mode: DateMode; id: string; value: DateAnswer; onChange: (value: DateAnswer) => void }) {
  const { t } = useTranslation();
  const { mode, id, value, onChange } = props;
  const from = (
    <PartInputs
      mode={mode}
      id={`${id}-from`}
      parts={value.from}
      onChange={(parts) => onChange({ ...value, from: parts })}
    />
  );
  if (mode !== 'range') return from;
  return (
    <>
      <p className="hint">{t('date.rangeHint')}</p>
      <fieldset className="field">
        <legend>{t('date.from')}</legend>
        {from}
      </fieldset>
      <fieldset className="field">
        <legend>{t('date.to')}</legend>
        <PartInputs
          mode={mode}
          id={`${id}-to`}
          parts={value.to}
          onChange={(parts) => onChange({ ...value, to: parts })}
        />
      </fieldset>
    </>
  );
}

function PartInputs(props: { mode: DateMode; id: string; parts: DateParts; onChange: (parts: DateParts) => void }) {
  const { t } = useTranslation();
  return (
    <div className="field-row">
      {partsAsked[props.mode].map((part) => (
        <div className="field" key={part}>
          <label htmlFor={`${props.id}-${part}`}>{t(`date.part.${part}`)}</label>
          <input
            id={`${props.id}-${part}`}
            className={part === 'year' ? 'input input-year' : 'input input-part'}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === 'year' ? 4 : 2}
            value={props.parts[part]}
            onChange={(event) => props.onChange({ ...props.parts, [part]: event.target.value })}
          />
        </div>
      ))}
    </div>
  );
}
