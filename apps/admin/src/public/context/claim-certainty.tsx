import { useTranslation } from 'react-i18next';
import { SummaryList as Facts } from '../../ui/lists.js';
import { groupClaims } from '../group-claims.js';
import type { PublicClaim } from '../types.js';
import { distinctSources } from './claim-sources.js';

/** How sure what is claimed of a place is: how much was checked, how much is in dispute, on how many sources it rests. */
export function ClaimCertainty({ claims }: { claims: readonly PublicClaim[] }) {
  const { t } = useTranslation('context');
  const count = (status: string) => String(claims.filter((claim) => claim.checkStatus === status).length);
  const disputed = groupClaims(claims).filter((group) => group.disputed).length;
  return (
    <Facts
      rows={[
        { key: 'checked', name: t('profile.checked'), value: count('confirmed') },
        { key: 'partly', name: t('profile.partly'), value: count('partly_confirmed') },
        { key: 'unchecked', name: t('profile.unchecked'), value: count('unchecked') },
        { key: 'disputed', name: t('profile.disputed'), value: String(disputed) },
        { key: 'sources', name: t('profile.sources'), value: String(distinctSources(claims).length) },
      ]}
    />
  );
}
