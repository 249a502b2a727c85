import type { AuditEntry } from '../data/admin-types.js';
import { useWords } from '../parts/use-words.js';

/** What the keys of the words for a value of the detail begin with, by its name; ids, counts and hashes are told as they are. */
const vocabularies: Record<string, readonly string[]> = {
  from: ['reportState.', 'role.', 'urgency.'],
  to: ['reportState.', 'role.', 'urgency.'],
  role: ['role.'],
  outcome: ['outcome.'],
  reason: ['retract.reasons.', 'vetting.reason.'],
  code: ['problemCode.', 'problem:'],
};

/** The detail of an audit entry in words: what stands in the chain are ids, codes and counts. */
export function useDetailWords(nameOf: (id: string) => string | undefined) {
  const { t } = useWords();
  const valueWords = (name: string, value: AuditEntry['detail'][string]): string => {
    if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
    const text = String(value);
    const keys = (vocabularies[name] ?? []).map((vocabulary) => `${vocabulary}${text}`);
    return nameOf(text) ?? (keys.length > 0 ? t(keys, { defaultValue: text }) : text);
  };
  return (detail: AuditEntry['detail']) =>
    Object.entries(detail)
      .map(([name, value]) => `${t(`audit.detail.${name}`, { defaultValue: name })}: ${valueWords(name, value)}`)
      .join(' · ');
}
