import { useTranslation } from 'react-i18next';
import type { RecordSource } from './record-answers.js';
import { SourceLink } from './source-link.js';

/** The source of a single claim of a record; where it has none of its own, that of the whole record is meant. */
export function ClaimSource({ id, sources }: { id: string | null; sources: readonly RecordSource[] }) {
  const { t } = useTranslation('context');
  const source = sources.find((one) => one.id === id);
  return source ? <SourceLink source={source} /> : <>{t('sources.ofRecord')}</>;
}
