import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import { postOnce } from '../api/post-once.js';
import { problemWords } from '../api/problem-words.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { ErrorSummary, type Fault } from '../ui/error-summary.js';
import { TextareaField } from '../ui/textarea-field.js';

interface FormProps {
  reportId: string;
  onDone: (words: string) => Promise<void>;
}

/** Adds to a report that was sent. The report itself is never changed. */
export function AddendumForm({ reportId, onDone }: FormProps) {
  const { t } = useTranslation('later');
  return (
    <OneTextForm
      id="addendum"
      title={t('addendum.title')}
      label={t('addendum.label')}
      hint={t('addendum.hint')}
      missing={t('addendum.missing')}
      action={t('addendum.action')}
      max={5000}
      send={(text) => postOnce(`/reports/${reportId}/addenda`, { text })}
      onSent={() => onDone(t('addendum.done'))}
    />
  );
}

/** Withdraws a report for good, after saying what that can and cannot undo. */
export function WithdrawalForm({ reportId, onDone }: FormProps) {
  const { t } = useTranslation('later');
  return (
    <OneTextForm
      id="withdrawal"
      title={t('withdrawal.title')}
      lead={t('withdrawal.lead')}
      label={t('withdrawal.label')}
      missing={t('withdrawal.missing')}
      action={t('withdrawal.action')}
      max={1000}
      kind="warning"
      send={(reason) => insiders.put(`/reports/${reportId}/withdrawal`, { reason })}
      onSent={() => onDone(t('withdrawal.done'))}
    />
  );
}

function OneTextForm(props: {
  id: string;
  title: string;
  lead?: string;
  label: string;
  hint?: string;
  missing: string;
  action: string;
  max: number;
  kind?: 'warning';
  send: (text: string) => Promise<unknown>;
  onSent: () => Promise<void>;
}) {
  const { t } = useTranslation('later');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!text.trim()) return setFaults([{ field: props.id, words: props.missing }]);
    setBusy(true);
    try {
      await props.send(text.trim());
      setText('');
      setFaults([]);
      await props.onSent();
    } catch (error) {
      setFaults([{ field: props.id, words: problemWords(t, error) }]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Details summary={props.title}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary faults={faults} />
        {props.lead && <p>{props.lead}</p>}
        <TextareaField
          id={props.id}
          label={props.label}
          hint={props.hint}
          rows={4}
          max={props.max}
          value={text}
          onChange={setText}
          fault={faults[0]?.words}
        />
        <Button type="submit" kind={props.kind ?? 'primary'} busy={busy}>
          {props.action}
        </Button>
      </form>
    </Details>
  );
}
