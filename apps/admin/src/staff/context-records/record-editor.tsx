import { Button } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ApiError } from '../../api/problem.js';
import type { RecordField, RecordSent } from '../data/context-records.js';
import classes from '../facilities/facilities.module.css';
import { FaultSummary } from '../parts/fault-summary.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { fieldAt } from './field-at.js';
import { RecordFields, fieldId } from './record-fields.js';
import { toRecord, type TypedGroup } from './typed-record.js';
import { useFaultWords } from './use-fault-words.js';
import { useRecordWords } from './use-record-words.js';

/** What a form of a record holds: the record, and a source that comes with it. */
export interface RecordInput {
  record: TypedGroup;
  newSource: TypedGroup;
}

/** The form of any kind of record, drawn from its description; faults stand at their fields. */
export function RecordEditor({
  fields,
  sourceFields,
  input,
  fixed,
  error,
  isSaving,
  action,
  children,
  onChange,
  onSave,
}: {
  fields: readonly RecordField[];
  sourceFields: readonly RecordField[];
  input: RecordInput;
  fixed?: readonly string[];
  error: unknown;
  isSaving: boolean;
  action: string;
  /** In place of the button, when something has to be settled first. */
  children?: ReactNode;
  onChange: (input: RecordInput) => void;
  onSave: () => void;
}) {
  const { t, label } = useRecordWords();
  const words = useFaultWords();
  const [brings, setBrings] = useState(Object.keys(toRecord(sourceFields, input.newSource)).length > 0);
  const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  const faults: Record<string, string> = {};
  for (const fault of errors) faults[fault.field] ??= words(fault.code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  // Many fields may have the same fault: a list of them needs their names.
  const summed = ([path, said]: [string, string]) => {
    const isOfSource = path.startsWith('newSource.');
    const field = fieldAt(isOfSource ? sourceFields : fields, path.replace(/^newSource\./, ''));
    return { words: field ? `${label(field.label)}: ${said}` : said, field: fieldId(path) };
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <FaultSummary faults={Object.entries(faults).map(summed)} />
      <RecordFields
        fields={fields}
        typed={input.record}
        faults={faults}
        fixed={fixed}
        onChange={(record) => onChange({ ...input, record })}
      />
      <details open={brings} onToggle={(event) => setBrings(event.currentTarget.open)}>
        <summary>{t('records:newSource.title')}</summary>
        <p>{t('records:newSource.lead')}</p>
        <RecordFields
          fields={sourceFields}
          typed={input.newSource}
          before="newSource."
          faults={faults}
          onChange={(newSource) => onChange({ ...input, newSource })}
        />
      </details>
      {children || (
        <>
          <ProblemNotice error={error} title={error ? t('records:notSaved') : undefined} />
          <div>
            <Button type="submit" loading={isSaving}>
              {action}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

/** The body of the call. A source that comes along is one that the record rests on. */
export function toSent(
  fields: readonly RecordField[],
  sourceFields: readonly RecordField[],
  { record, newSource }: RecordInput,
): RecordSent {
  const [written, source] = [toRecord(fields, record), toRecord(sourceFields, newSource)];
  if (Object.keys(source).length === 0) return { record: written };
  const sources: unknown[] = Array.isArray(written['sources']) ? written['sources'] : [];
  const withSource = [...new Set([...sources, source['id']])].filter((id) => id !== undefined);
  return { record: { ...written, sources: withSource }, newSource: source };
}
