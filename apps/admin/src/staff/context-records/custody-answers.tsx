import type { CustodyAnswer } from '../data/context-records.js';
import { OtherRecord } from './other-record.js';
import type { RecordNames } from './record-names.js';
import { useRecordWords } from './use-record-words.js';

/** Whether custody moved while an order was in force, with each step to the answer and the times that it rests on. */
export function CustodyAnswers({
  answers,
  slug,
  names,
}: {
  answers: readonly CustodyAnswer[];
  slug: string;
  names: RecordNames;
}) {
  const { t, label, dateTime } = useRecordWords();
  return answers.map((answer) => {
    const other = answer.transfer === slug ? answer.order : answer.transfer;
    return (
      <div key={other}>
        <h3>
          <OtherRecord slug={other} names={names} />
        </h3>
        <p>
          <strong>{label(answer.words)}</strong>
        </p>
        <ol>
          {answer.steps.map((step, at) => (
            <li key={at}>{label(step.words)}</li>
          ))}
        </ol>
        <p>{t('records:computed', { time: dateTime(answer.computedAt) })}</p>
      </div>
    );
  });
}
