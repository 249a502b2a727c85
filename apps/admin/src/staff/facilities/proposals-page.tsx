import { Link } from '@tanstack/react-router';
import { WaitingRecords } from '../context-records/waiting-records.js';
import type { FacilityProposal } from '../data/admin-types.js';
import { useCursorList } from '../data/cursor-list.js';
import { Card } from '../parts/card.js';
import { LoadMore } from '../parts/load-more.js';
import { Waiting } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useClaimWords } from '../parts/use-claim-words.js';
import { useWords } from '../parts/use-words.js';
import { ClaimView } from './claim-view.js';
import classes from './facilities.module.css';
import { FactActions } from './fact-actions.js';
import { ProfileChange } from './profile-change.js';

/** What somebody wrote of a place and a second person has to let through, the oldest first. */
export function ProposalsPage() {
  const { t } = useWords();
  const proposals = useCursorList<FacilityProposal>('/facility-proposals');
  return (
    <>
      <PageHead title={t('proposals.title')} lead={t('proposals.lead')} />
      {proposals.isError && <ProblemNotice error={proposals.error} onRetry={() => void proposals.refetch()} />}
      {proposals.isPending && <Waiting />}
      {proposals.items?.length === 0 && <p role="status">{t('proposals.empty')}</p>}
      {proposals.items && proposals.items.length > 0 && (
        <>
          <div className={classes.stack}>
            {proposals.items.map((proposal) => (
              <Proposal key={`${proposal.kind}-${proposal.id}`} proposal={proposal} />
            ))}
          </div>
          <LoadMore pages={proposals} shown={proposals.items.length} />
        </>
      )}
      <WaitingRecords />
    </>
  );
}

function Proposal({ proposal }: { proposal: FacilityProposal }) {
  const { t, dateTime } = useWords();
  const { facility, kind, writers } = proposal;
  const names = writers.map((one) => one.name).join(', ');
  const isNew = kind === 'profile' && proposal.publicProfile === null;
  const title = t(`proposals.${isNew ? 'place' : kind}`, { facility: facility.name });
  return (
    <Card title={title}>
      <ProposedFact proposal={proposal} />
      <p>
        {t('proposals.by', { names: names || t('answer.unknown'), time: dateTime(proposal.proposedAt) })} ·{' '}
        <Link to={`/staff/facilities/${facility.id}`}>{t('proposals.open')}</Link>
      </p>
      <FactActions
        facilityId={facility.id}
        fact={{ revision: facility.revision, ...(kind === 'profile' ? { kind } : { kind, id: proposal.id }) }}
        vetting={{ state: 'proposed', mine: proposal.mine }}
        name={title}
        isPublic={kind !== 'profile'}
      />
    </Card>
  );
}

function ProposedFact({ proposal: { profile, publicProfile, name, claim } }: { proposal: FacilityProposal }) {
  const { t } = useWords();
  const { predicate } = useClaimWords();
  if (profile) return <ProfileChange before={publicProfile} after={profile} />;
  if (name)
    return (
      <p>
        <strong lang={name.language ?? undefined}>{name.name}</strong> ({t(`nameKind.${name.kind}`)}
        {name.language ? `, ${name.language}` : ''})
      </p>
    );
  if (!claim) return null;
  return (
    <>
      <h3>{predicate(claim.predicate)}</h3>
      <ClaimView claim={claim} />
    </>
  );
}
