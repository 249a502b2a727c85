import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n/use-language.js';
import { questionsOf, type AnswerFault } from '../questionnaire/definition.js';
import { useFaultWords } from './use-fault-words.js';
import type { OpenDraft } from './use-draft.js';

/** What still needs an answer before the report can be sent; each line leads to its question. */
export function CheckFaults({ open, faults }: { open: OpenDraft; faults: readonly AnswerFault[] }) {
  const { t } = useTranslation('reporter');
  const label = useLabel();
  const words = useFaultWords();
  const box = useRef<HTMLDivElement>(null);
  const questions = questionsOf(open.definition);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="check-faults" tabIndex={-1} ref={box}>
      <h2 id="check-faults">{t('common:fault.summary')}</h2>
      <ul>
        {faults.map((fault) => {
          const field = fault.field.split('.')[0] ?? '';
          const id = field === 'facilityText' ? 'facilityId' : field;
          const question = questions.find((one) => one.id === id);
          if (!question) return <li key={fault.field}>{t('answerFault.other')}</li>;
          return (
            <li key={`${fault.field}-${fault.code}`}>
              <Link to={`/report/${open.draft.reportId}/${id}`} search={{ from: 'check' }}>
                {t('check.fault', { question: label(question.label), words: words(question, fault) })}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
