import { useTranslation } from 'react-i18next';
import { mainText } from './main-text.js';
import type { AnyRecordDetail, RecordRelation } from './record-answers.js';
import { RecordLink } from './record-link.js';
import { useRecord } from './record-queries.js';

/** What answers or contradicts a record, each beside it: neither is right because it came last. */
export function RecordPairs({ record }: { record: AnyRecordDetail }) {
  const { t } = useTranslation('context');
  const pairs = record.relations.filter(({ kind }) => kind === 'answers' || kind === 'contradicts');
  if (pairs.length === 0) return null;
  return (
    <>
      <h2>{t('pairs.title')}</h2>
      {pairs.map((relation) => (
        <Pair
          key={`${relation.kind}-${relation.direction}-${relation.record.slug}`}
          record={record}
          relation={relation}
        />
      ))}
    </>
  );
}

function Pair({ record, relation }: { record: AnyRecordDetail; relation: RecordRelation }) {
  const { t } = useTranslation('context');
  const other = useRecord(relation.record.slug).data;
  const said = relation.direction === 'to' ? [other, record] : [record, other];
  return (
    <div className="record-pair">
      {said.map((one, at) => (
        <div key={at} className="record-side">
          <p className="muted">{t(at === 0 ? 'pairs.first' : `pairs.${relation.kind}`)}</p>
          <p>{one ? <RecordLink record={one} /> : <RecordLink record={relation.record} />}</p>
          {one && <p lang={one.language ?? undefined}>{mainText(one)}</p>}
          {one && <p className="hint">{t('timeline.saidBy', { claimant: one.claimant })}</p>}
        </div>
      ))}
    </div>
  );
}
