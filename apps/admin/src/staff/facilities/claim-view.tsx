import type { FacilityClaim } from '../data/admin-types.js';
import { useClaimWords } from '../parts/use-claim-words.js';
import { useWords } from '../parts/use-words.js';
import classes from './claim-view.module.css';

type ClaimContent = Omit<FacilityClaim, 'id' | 'vetting'>;

/** One claim: what is said, then who says so, when, where it stands and how far it was checked. */
export function ClaimView({ claim }: { claim: ClaimContent }) {
  const { t, period } = useWords();
  const { value } = useClaimWords();
  const figure = value(claim);
  return (
    <>
      <p className={classes.said}>
        {figure && <strong>{figure}</strong>} {claim.text}
      </p>
      <p className={classes.by}>
        {claim.claimant} · {claim.claimDate ? period(claim.claimDate) : t('facility.undated')} ·{' '}
        <ClaimSource source={claim.source} /> · {t(`checkStatus.${claim.checkStatus}`)}
        {claim.remark && ` – ${claim.remark}`}
      </p>
    </>
  );
}

function ClaimSource({ source }: { source: FacilityClaim['source'] }) {
  const { t } = useWords();
  if (!source) return <>{t('facility.noSource')}</>;
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
