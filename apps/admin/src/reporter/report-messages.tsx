import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { postOnce } from '../api/post-once.js';
import { problemWords } from '../api/problem-words.js';
import type { ReportDetail } from '../api/types.js';
import { useDateWords } from '../dates/use-date-words.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type Fault } from '../ui/error-summary.js';
import { TextareaField } from '../ui/textarea-field.js';

/** The conversation with the moderators. While they wait for an answer, the form stands right below their question. */
export function ReportMessages({
  report,
  onAnswered,
}: {
  report: ReportDetail;
  onAnswered: (words: string) => Promise<void>;
}) {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  const asked = report.state === 'needs_information';
  if (report.messages.length === 0 && !asked) return null;
  return (
    <section>
      <h2>{t('messages.title')}</h2>
      {report.messages.map((message) => (
        <div className={`message message-${message.side}`} key={message.id}>
          <p className="hint">
            {t('messages.by', { side: t(`messages.${message.side}`), at: dates.moment(message.createdAt) })}
          </p>
          <p>{message.text}</p>
        </div>
      ))}
      {asked && <AnswerForm reportId={report.id} onAnswered={onAnswered} />}
    </section>
  );
}

function AnswerForm({ reportId, onAnswered }: { reportId: string; onAnswered: (words: string) => Promise<void> }) {
  const { t } = useTranslation('later');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!text.trim()) return setFaults([{ field: 'answer', words: t('messages.missing') }]);
    setBusy(true);
    try {
      await postOnce(`/reports/${reportId}/messages`, { text });
      setText('');
      setFaults([]);
      await onAnswered(t('messages.sent'));
    } catch (error) {
      setFaults([{ field: 'answer', words: problemWords(t, error) }]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={faults} />
      <TextareaField
        id="answer"
        label={t('messages.label')}
        hint={t('messages.hint')}
        rows={5}
        max={5000}
        value={text}
        onChange={setText}
        fault={faults[0]?.words}
      />
      <Button type="submit" busy={busy}>
        {t('messages.send')}
      </Button>
    </form>
  );
}
