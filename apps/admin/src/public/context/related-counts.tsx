import { useTranslation } from 'react-i18next';
import { PeopleClaims } from './people-claims.js';
import type { RecordDetail, TransferContent } from './record-answers.js';
import { RecordLink } from './record-link.js';
import { useTransfers } from './record-queries.js';

/** Counts of transfers that this one is tied to, such as of a longer time: beside its own, and not as its own. */
export function RelatedCounts({ transfer }: { transfer: RecordDetail<TransferContent> }) {
  const { t } = useTranslation('context');
  const related = transfer.relations.filter(({ record }) => record.kind === 'transfer');
  const counted = useTransfers(related.map(({ record }) => record.slug)).filter(
    ({ content }) => content.people.length > 0,
  );
  if (counted.length === 0) return null;
  return (
    <>
      <h3>{t('people.relatedTitle')}</h3>
      <p>{t('people.relatedLead')}</p>
      {counted.map((other) => (
        <div key={other.slug} lang={other.language ?? undefined}>
          <p>
            <RecordLink record={other} />
            {related
              .filter(({ record, note }) => record.slug === other.slug && note)
              .map(({ note }) => ` – ${note}`)
              .join('')}
          </p>
          <PeopleClaims people={other.content.people} disputed={other.disputed} sources={other.sources} />
        </div>
      ))}
    </>
  );
}
