import type { Facility } from '../data/admin-types.js';
import { useWords } from '../parts/use-words.js';
import { standingClaims } from './standing-claims.js';
import { VettingMark } from './vetting-mark.js';

/** When a place opened or closed: the date of its profile; without one, what is claimed of it, in the claimants' words. */
export function SinceWhen({ facility, what }: { facility: Facility; what: 'opened' | 'closed' }) {
  const { t, period } = useWords();
  const claims = standingClaims(facility.claims, what);
  if (facility[what]) return <>{period(facility[what])}</>;
  if (claims.length === 0) return <>{t('answer.unknown')}</>;
  return claims.map(({ id, text, claimant, vetting }) => (
    <div key={id}>
      {t('facility.claimed', { text, claimant })} {vetting.state === 'proposed' && <VettingMark vetting={vetting} />}
    </div>
  ));
}
