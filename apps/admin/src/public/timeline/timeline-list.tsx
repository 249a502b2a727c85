import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLabel } from '../../i18n/use-language.js';
import { Tag } from '../../ui/tag.js';
import { RecordLink } from '../context/record-link.js';
import type { TimelineEntry } from './timeline-entry.js';
import '../context/context.css';

/** The same events as a list, each with its date as it is known and the way to its page. */
export function TimelineList({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  return (
    <ol className="event-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <span>
            {dates.edtf(entry.when) || t('noDate')}
            {entry.datedBySource && <span className="hint source-facts">{t('timeline.datedBySource')}</span>}
          </span>
          <span>
            <span className="muted">{t(`timeline.kinds.${entry.kind}`)}:</span> <EntryLink entry={entry} />
            {entry.claimant && (
              <span className="hint source-facts">{t('timeline.saidBy', { claimant: entry.claimant })}</span>
            )}
            {entry.kind === 'transfer' &&
              entry.answers.map((answer, at) => (
                <span key={at} className="source-facts">
                  {t('timeline.moved')} <Tag>{t(`custody.short.${answer}`)}</Tag>
                </span>
              ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

function EntryLink({ entry }: { entry: TimelineEntry }) {
  const label = useLabel();
  if (entry.kind === 'summary') return <Link to={`/summaries/${entry.record.slug}`}>{label(entry.title)}</Link>;
  return <RecordLink record={{ ...entry.record, title: entry.title }} />;
}
