import { useTranslation } from 'react-i18next';
import { useDateWords } from '../dates/use-date-words.js';
import { useLabel } from '../i18n/use-language.js';
import type { Question } from '../questionnaire/definition.js';
import { useTaxonomy } from './use-draft.js';

/** An answer as words for the check page and the report's page; an empty text when there is none. */
export function useAnswerWords(): (question: Question, answer: unknown, facilityName: string | null) => string {
  const { t } = useTranslation('reporter');
  const label = useLabel();
  const dates = useDateWords();
  const taxonomy = useTaxonomy();

  return (question, answer, facilityName) => {
    if (answer === undefined || answer === null) return '';
    switch (question.type) {
      case 'facility':
        return facilityName ?? '';
      case 'edtf_date':
        return dates.edtf(String(answer));
      case 'category_list':
        return lines(answer, (code) => categoryName(code));
      case 'choice':
        return choiceName(question, String(answer));
      case 'choice_list':
        return lines(answer, (code) => choiceName(question, code));
      case 'yes_no_unknown':
        return t(answer === true ? 'yesNo.yes' : answer === false ? 'yesNo.no' : 'yesNo.unknown');
      case 'count_range':
        return countWords(answer);
      case 'consent':
        return consentWords(question, answer);
      default:
        return String(answer);
    }
  };

  function lines(answer: unknown, name: (code: string) => string): string {
    return Array.isArray(answer) ? answer.map((code) => name(String(code))).join('\n') : '';
  }

  function categoryName(code: string): string {
    const all = taxonomy.data?.groups.flatMap((group) => group.categories) ?? [];
    return label(all.find((category) => category.code === code)?.label) || code;
  }

  function choiceName(question: Question, code: string): string {
    return label(question.choices?.find((choice) => choice.code === code)?.label) || code;
  }

  function countWords(answer: unknown): string {
    if (typeof answer !== 'object' || answer === null) return '';
    return (['low', 'best', 'high'] as const)
      .flatMap((part) => {
        const value = (answer as Partial<Record<string, number | null>>)[part];
        return typeof value === 'number'
          ? [t('count.line', { name: t(`count.${part}`), value: dates.number(value) })]
          : [];
      })
      .join('\n');
  }

  function consentWords(question: Question, answer: unknown): string {
    if (typeof answer !== 'object' || answer === null) return '';
    const granted = Object.entries(answer).filter(([, status]) => status === 'granted');
    if (granted.length === 0) return t('consent.noneGranted');
    return granted.map(([grant]) => t('consent.line', { use: choiceName(question, grant) })).join('\n');
  }
}
