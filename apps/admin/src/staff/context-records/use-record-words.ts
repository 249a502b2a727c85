import { useTranslation } from 'react-i18next';
import { useWords, type Words } from '../parts/use-words.js';

/** Words of the pages of context records, which are loaded with the first of them. */
export function useRecordWords(): Words {
  useTranslation('records');
  return useWords();
}
