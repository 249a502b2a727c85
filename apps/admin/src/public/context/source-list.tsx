import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import type { RecordSource } from './record-answers.js';
import { SourceLink } from './source-link.js';

/** What a record rests on, with the fingerprint of the copy that is kept. */
export function SourceList({ sources }: { sources: readonly RecordSource[] }) {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  if (sources.length === 0) return <p>{t('sources.none')}</p>;
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
          <span className="hint source-facts">
            {[
              source.published && t('sources.published', { date: dates.edtf(source.published) }),
              source.retrievedAt && t('sources.retrieved', { date: dates.day(source.retrievedAt) }),
            ]
              .filter(Boolean)
              .join('; ')}
          </span>
          {source.sha256 && <code className="hash">SHA-256 {source.sha256}</code>}
        </li>
      ))}
    </ol>
  );
}
