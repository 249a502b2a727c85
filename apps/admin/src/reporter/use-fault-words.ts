import { useTranslation } from 'react-i18next';
import type { AnswerFault, Question } from '../questionnaire/definition.js';

/** A fault of an answer in words: what to do about it, never what was done wrong. */
export function useFaultWords(): (question: Question, fault: AnswerFault) => string {
  const { t } = useTranslation('reporter');
  return (question, fault) => {
    const part = fault.field.split('.')[1];
    const words = t([`answerFault.${question.type}.${fault.code}`, `answerFault.${fault.code}`, 'answerFault.other'], {
      count: question.maxItems ?? question.minItems ?? 0,
      max: question.max ?? question.maxLength ?? 0,
    });
    return part && question.type === 'count_range' ? t('answerFault.part', { part: t(`count.${part}`), words }) : words;
  };
}
