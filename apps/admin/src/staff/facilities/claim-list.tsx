import type { Facility, FacilityClaim } from '../data/admin-types.js';
import { useClaimWords } from '../parts/use-claim-words.js';
import { useWords } from '../parts/use-words.js';
import { ClaimView } from './claim-view.js';
import { FactActions } from './fact-actions.js';
import classes from './fact-list.module.css';
import { VettingMark } from './vetting-mark.js';

/** Claims under what they are about, also where they disagree; each with where it stands and what may be done with it. */
export function ClaimList({ facility }: { facility: Facility }) {
  const { t } = useWords();
  const { predicate } = useClaimWords();
  if (facility.claims.length === 0) return <p>{t('facility.noClaims')}</p>;
  return byPredicate(facility.claims).map(([name, claims]) => (
    <section key={name}>
      <h3>{predicate(name)}</h3>
      <ul className={classes.facts}>
        {claims.map((claim) => (
          <li key={claim.id} className={classes.fact}>
            <ClaimView claim={claim} />
            <FactActions
              facilityId={facility.id}
              fact={{ kind: 'claim', id: claim.id, revision: facility.revision }}
              vetting={claim.vetting}
              name={`${predicate(name)}, ${claim.claimant}`}
            >
              <VettingMark vetting={claim.vetting} />
            </FactActions>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function byPredicate(claims: readonly FacilityClaim[]): [string, FacilityClaim[]][] {
  const groups = new Map<string, FacilityClaim[]>();
  for (const claim of claims) groups.set(claim.predicate, [...(groups.get(claim.predicate) ?? []), claim]);
  return [...groups];
}
