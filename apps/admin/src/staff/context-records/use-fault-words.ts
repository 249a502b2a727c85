import { useRecordWords } from './use-record-words.js';

/** What is wrong with a field of a record, by the server's code. */
export function useFaultWords(): (code: string) => string {
  const { t } = useRecordWords();
  return (code) => t([`records:fault.${code}`, `common:fieldProblem.${code}`, 'common:fieldProblem.other']);
}
