import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { RecordField } from '../data/context-records.js';
import classes from './record-fields.module.css';
import { SuggestField } from './suggest-field.js';
import { asGroup, asList, asText, emptyPlace, type Typed, type TypedGroup } from './typed-record.js';
import { useRecordWords } from './use-record-words.js';

/** Where a fault of a path leads. */
export function fieldId(path: string): string {
  return `record-${path}`;
}

/** What the controls of a form share. */
export interface FieldsProps {
  /** Words for faults by path. */
  faults: Record<string, string>;
  /** Fields that cannot be changed any more. */
  fixed?: readonly string[];
}

/** The fields of a record, or of a group in it, drawn from their description. */
export function RecordFields({
  fields,
  typed,
  before = '',
  onChange,
  ...shared
}: FieldsProps & {
  fields: readonly RecordField[];
  typed: TypedGroup;
  before?: string;
  onChange: (typed: TypedGroup) => void;
}) {
  return fields.map((field) => (
    <OneField
      key={field.name}
      {...shared}
      field={field}
      path={`${before}${field.name}`}
      typed={typed[field.name] ?? ''}
      onChange={(value) => onChange({ ...typed, [field.name]: value })}
    />
  ));
}

interface OneFieldProps extends FieldsProps {
  field: RecordField;
  path: string;
  typed: Typed;
  onChange: (typed: Typed) => void;
}

function OneField(props: OneFieldProps) {
  if (props.field.many) return <ListField {...props} />;
  if (props.field.type === 'group') return <GroupField {...props} />;
  return <SimpleField {...props} />;
}

function GroupField({ field, path, typed, onChange, ...shared }: OneFieldProps) {
  const { label } = useRecordWords();
  return (
    <fieldset id={fieldId(path)} className={classes.group}>
      <legend>{label(field.label)}</legend>
      <Fault words={shared.faults[path]} />
      <RecordFields {...shared} fields={field.fields} typed={asGroup(typed)} before={`${path}.`} onChange={onChange} />
    </fieldset>
  );
}

function ListField({ field, path, typed, onChange, ...shared }: OneFieldProps) {
  const { t, label } = useRecordWords();
  const items = asList(typed);
  const single = { ...field, many: false };
  const name = label(field.label);
  return (
    <fieldset id={fieldId(path)} className={classes.group}>
      <legend>{name}</legend>
      <Fault words={shared.faults[path]} />
      {items.map((item, at) => {
        const numbered = t('records:form.place', { name, number: at + 1 });
        return (
          <div key={at} className={classes.place}>
            <OneField
              {...shared}
              field={{ ...single, label: { en: numbered, es: numbered } }}
              path={`${path}[${at}]`}
              typed={item}
              onChange={(value) => onChange(items.with(at, value))}
            />
            <Button
              variant="default"
              size="compact-md"
              aria-label={t('records:form.removeOne', { name: numbered })}
              onClick={() => onChange(items.filter((_, place) => place !== at))}
            >
              {t('records:form.remove')}
            </Button>
          </div>
        );
      })}
      <div>
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('records:form.addOne', { name })}
          onClick={() => onChange([...items, emptyPlace(field)])}
        >
          {t('records:form.add')}
        </Button>
      </div>
    </fieldset>
  );
}

function SimpleField({ field, path, typed, onChange, faults, fixed }: OneFieldProps) {
  const { t, label } = useRecordWords();
  const words = label(field.label);
  const control = {
    id: fieldId(path),
    label: field.required ? words : t('records:form.optional', { name: words }),
    value: asText(typed),
    error: faults[path],
    disabled: fixed?.includes(path) ?? false,
  };
  const change = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  switch (field.type) {
    case 'long_text':
      return <Textarea {...control} autosize minRows={2} onChange={change} />;
    case 'choice':
      return <NativeSelect {...control} onChange={change} data={[unchosen(t), ...field.choices.map(toOption)]} />;
    case 'flag':
      return <NativeSelect {...control} onChange={change} data={[unchosen(t), ...flags.map(toFlag)]} />;
    case 'source':
    case 'facility':
    case 'record':
    case 'category':
    case 'zone':
      return <SuggestField {...control} type={field.type} required={field.required} onChange={onChange} />;
    case 'number':
      return <TextInput {...control} inputMode="decimal" onChange={change} />;
    case 'date':
    case 'local_time':
    case 'country':
    case 'duration':
      return <TextInput {...control} description={t(`records:hint.${field.type}`)} onChange={change} />;
    case 'id':
      return (
        <TextInput
          {...control}
          description={t(`records:hint.${field.required ? 'id' : 'idOptional'}`)}
          onChange={change}
        />
      );
    default:
      return <TextInput {...control} onChange={change} />;
  }

  function toOption(one: RecordField['choices'][number]) {
    return { value: one.value, label: label(one.label) };
  }
  function toFlag(value: string) {
    return { value, label: t(`records:flag.${value}`) };
  }
}

const flags = ['yes', 'no'] as const;

function unchosen(t: (key: string) => string) {
  return { value: '', label: t('answer.notStated') };
}

function Fault({ words }: { words: string | undefined }) {
  return words ? <p className={classes.fault}>{words}</p> : null;
}
