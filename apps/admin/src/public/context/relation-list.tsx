import { useTranslation } from 'react-i18next';
import type { RecordRelation } from './record-answers.js';
import { RecordLink } from './record-link.js';

/** What else was said about a record, what answers or contradicts it, and what it is about itself. */
export function RelationList({ relations }: { relations: readonly RecordRelation[] }) {
  const { t } = useTranslation('context');
  if (relations.length === 0) return <p>{t('relations.none')}</p>;
  return (
    <ul className="relation-list">
      {relations.map(({ kind, direction, record, note }) => (
        <li key={`${kind}-${direction}-${record.slug}`}>
          <span className="muted">{t(`relations.${direction}.${kind}`)}</span> <RecordLink record={record} />{' '}
          <span className="muted">({t(`record.kind.${record.kind}`)})</span>
          {note && <span className="hint source-facts">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
