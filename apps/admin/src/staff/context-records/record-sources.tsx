import type { ContextRecord } from '../data/context-records.js';
import { SourceCopy } from './source-copy.js';
import { useRecordWords } from './use-record-words.js';

/** What a record rests on; only web addresses become links. */
export function RecordSources({ sources }: { sources: ContextRecord['sources'] }) {
  const { t } = useRecordWords();
  if (sources.length === 0) return <p>{t('records:noSource')}</p>;
  return (
    <ul>
      {sources.map((source) => {
        const { id, title, publisher, url, latest } = source;
        const words = [title, publisher].filter(Boolean).join(', ');
        const isWeb = url !== null && /^https?:\/\//.test(url) && URL.canParse(url);
        return (
          <li key={id}>
            {isWeb ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {words} ({new URL(url).host})
              </a>
            ) : (
              words
            )}{' '}
            – {id}
            {!latest && <p>{t('records:leftOut')}</p>}
            <SourceCopy source={source} />
          </li>
        );
      })}
    </ul>
  );
}
