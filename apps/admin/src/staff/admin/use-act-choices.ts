import { useWords } from '../parts/use-words.js';
import { namedActs } from './named-acts.js';

/** Every act that can stand in the log, as choices in the words of the page and in their order. */
export function useActChoices(): { value: string; label: string }[] {
  const { t, language } = useWords();
  const named = namedActs(t('act', { returnObjects: true }) as Parameters<typeof namedActs>[0]);
  return Object.entries(named)
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
}
