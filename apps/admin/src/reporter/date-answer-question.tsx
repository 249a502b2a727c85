import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyDateAnswer, fromEdtf, toEdtf, type DateAnswer } from '../dates/date-answer.js';
import { DateQuestion } from '../ui/date-question.js';
import type { FieldProps } from '../ui/field.js';
import type { ControlProps } from './control-props.js';

/** When it happened, as exactly as it is known. What is typed stays as typed; only a whole date becomes the answer. */
export function DateAnswerQuestion({
  question,
  answers,
  half,
  onAnswer,
  onHalf,
  field,
}: ControlProps & { field: FieldProps }) {
  const { t } = useTranslation('reporter');
  const given = answers[question.id];
  const [typed, setTyped] = useState<DateAnswer>(
    () =>
      (half?.typed as DateAnswer | undefined) ??
      (typeof given === 'string' && given ? fromEdtf(given) : emptyDateAnswer),
  );

  function change(next: DateAnswer) {
    setTyped(next);
    const today = new Date().toISOString().slice(0, 10);
    const made = toEdtf(next, today);
    if ('edtf' in made) onAnswer({ [question.id]: made.edtf });
    else onHalf({ typed: next, words: t(`dateFault.${made.fault}`) });
  }

  return <DateQuestion {...field} asHeading value={typed} onChange={change} />;
}
