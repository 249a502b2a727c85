import { Table } from '@mantine/core';
import type { FacilityClaim } from '../data/admin-types.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';

/** Claims stand beside each other, also where they disagree; each with who said it, when, and the source. */
export function ClaimTable({ claims }: { claims: FacilityClaim[] }) {
  const { t, number, period } = useWords();
  if (claims.length === 0) return <p>{t('facility.noClaims')}</p>;
  const head = ['predicate', 'value', 'claimant', 'claimDate', 'source', 'checkStatus'];
  return (
    <TableFrame label={t('facility.claims')} head={head.map((name) => t(`field.${name}`))}>
      {claims.map((claim) => (
        <Table.Tr key={claim.id}>
          <Table.Td>{t([`predicate.${claim.predicate}`, 'predicate.other'], { predicate: claim.predicate })}</Table.Td>
          <Table.Td>
            {claim.value !== null && `${number(claim.value)}${claim.unit ? ` ${claim.unit}` : ''} `}
            {claim.text}
          </Table.Td>
          <Table.Td>{claim.claimant ?? t('answer.unknown')}</Table.Td>
          <Table.Td>{claim.claimDate ? period(claim.claimDate) : t('answer.unknown')}</Table.Td>
          <Table.Td>
            <ClaimSource source={claim.source} />
          </Table.Td>
          <Table.Td>
            {t([`checkStatus.${claim.checkStatus}`, 'checkStatus.other'])}
            {claim.remark && ` – ${claim.remark}`}
          </Table.Td>
        </Table.Tr>
      ))}
    </TableFrame>
  );
}

function ClaimSource({ source }: { source: FacilityClaim['source'] }) {
  const { t } = useWords();
  if (!source) return <>{t('answer.unknown')}</>;
  const words = [source.title, source.publisher].filter(Boolean).join(', ');
  const address = webAddress(source.url);
  return address ? (
    <a href={address.href} target="_blank" rel="noreferrer noopener">
      {words} ({address.host})
    </a>
  ) : (
    <>{words}</>
  );
}

/** Only web addresses become links; what else stands in the field is not followed. */
function webAddress(text: string | null): URL | null {
  if (!text || !URL.canParse(text)) return null;
  const address = new URL(text);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
}
