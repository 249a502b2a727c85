import { useTranslation } from 'react-i18next';
import { useDateWords } from '../dates/use-date-words.js';
import { DataTable } from '../ui/data-table.js';
import { Tag } from '../ui/tag.js';
import { SourceLink } from './context/source-link.js';
import { groupClaims } from './group-claims.js';
import type { PublicClaim } from './types.js';

/** Claims side by side under what they are about. Two that disagree both stand, marked as disputed. */
export function ClaimGroups({ claims }: { claims: readonly PublicClaim[] }) {
  const { t } = useTranslation('public');
  const dates = useDateWords();
  if (claims.length === 0) return <p>{t('claims.none')}</p>;
  return (
    <>
      {groupClaims(claims).map(({ predicate, items, disputed }) => (
        <section key={predicate} className="claim-group">
          <h3>
            {predicateName(predicate)} {disputed && <Tag tone="warn">{t('claims.disputed')}</Tag>}
          </h3>
          <DataTable
            caption={predicateName(predicate)}
            captionHidden
            rows={items}
            keyOf={(claim) => claim.id}
            columns={[
              { key: 'claim', name: t('claims.claim'), cell: (claim) => <Claim claim={claim} /> },
              { key: 'claimant', name: t('claims.claimant'), cell: (claim) => claim.claimant },
              {
                key: 'date',
                name: t('claims.date'),
                cell: (claim) => dates.edtf(claim.claimDate) || t('claims.dateUnknown'),
              },
              {
                key: 'check',
                name: t('claims.check'),
                cell: (claim) => t([`check.${claim.checkStatus}`, 'check.unchecked']),
              },
              { key: 'source', name: t('claims.source'), cell: (claim) => <SourceLink source={claim.source} /> },
            ]}
          />
        </section>
      ))}
    </>
  );

  function predicateName(predicate: string): string {
    return t([`predicate.${predicate}`, 'predicate.other'], { name: predicate.replaceAll('_', ' ') });
  }
}

function Claim({ claim }: { claim: PublicClaim }) {
  const { t } = useTranslation('public');
  const dates = useDateWords();
  const value =
    claim.value === null
      ? ''
      : t([`unit.${claim.unit ?? 'none'}`, 'unit.other'], { value: dates.number(claim.value), unit: claim.unit ?? '' });
  return (
    <>
      {value && (
        <>
          <strong>{value}</strong>
          {claim.text && <br />}
        </>
      )}
      {claim.text}
      {claim.remark && <span className="hint claim-remark">{claim.remark}</span>}
    </>
  );
}
