import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import type { RecordSource } from './record-answers.js';

/** One line that names every source once, as it goes into files and under drawings. */
export function useSourceLine(): (sources: readonly RecordSource[]) => string {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  return (sources) => {
    const names = sources.map(({ title, publisher, published }) =>
      [title, publisher, dates.edtf(published)].filter(Boolean).join(', '),
    );
    return t('chart.source', { sources: [...new Set(names)].join('; ') || t('sources.notGiven') });
  };
}
