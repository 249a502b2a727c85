import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import type { PeopleCount } from './record-answers.js';

/** A count of people in words: one number, or its bounds. */
export function useCountWords(): (count: Pick<PeopleCount, 'low' | 'best' | 'high'>) => string {
  const { t } = useTranslation('context');
  const { number } = useDateWords();
  return ({ low, best, high }) => {
    if (best !== null && low === null && high === null) return number(best);
    const bounds = boundsOf(low, high);
    return best === null ? bounds : t('people.bestWithin', { best: number(best), bounds });
  };

  function boundsOf(low: number | null, high: number | null): string {
    if (low !== null && high !== null) return t('people.between', { low: number(low), high: number(high) });
    return low === null ? t('people.atMost', { high: number(high ?? 0) }) : t('people.atLeast', { low: number(low) });
  }
}
