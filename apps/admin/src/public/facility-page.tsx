import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FailedPage } from '../layout/message-pages.js';
import { Loading } from '../ui/loading.js';
import { PageTitle } from '../ui/page-title.js';
import { Tag } from '../ui/tag.js';
import { ClaimGroups } from './claim-groups.js';
import { ClaimCertainty } from './context/claim-certainty.js';
import { ClaimSources } from './context/claim-sources.js';
import { IndicatorsSection } from './context/indicators-section.js';
import { PopulationSection } from './context/population-section.js';
import { TransferCounts } from './context/transfer-counts.js';
import { FacilityFacts } from './facility-facts.js';
import { FacilitySummaries } from './facility-summaries.js';
import { useFacility } from './queries.js';
import { TimelineSection } from './timeline/timeline-section.js';
import type { FacilityProfile } from './types.js';

/** The place of the address. */
export function FacilityRoute() {
  const { slug = '' } = useParams({ strict: false });
  const query = useFacility(slug);
  if (query.data) return <Profile key={slug} facility={query.data} />;
  return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
}

/** A place: what is claimed of it and by whom, how full it was, what happened, and what is published of it. */
function Profile({ facility }: { facility: FacilityProfile }) {
  const { t } = useTranslation(['public', 'context']);
  return (
    <article>
      <PageTitle caption={t('facility.caption')}>{facility.name}</PageTitle>
      {facility.demo && (
        <p>
          <Tag tone="warn">{t('common:demo.tag')}</Tag>
        </p>
      )}
      <FacilityFacts facility={facility} />
      <h2>{t('context:profile.sureTitle')}</h2>
      <ClaimCertainty claims={facility.claims} />
      <h2>{t('context:population.title')}</h2>
      <p>{t('context:population.lead')}</p>
      <PopulationSection slug={facility.slug} place={facility.name} />
      <TransferCounts slug={facility.slug} />
      <h2>{t('context:indicators.title')}</h2>
      <p>{t('context:indicators.lead')}</p>
      <IndicatorsSection slug={facility.slug} />
      <h2>{t('context:timeline.title')}</h2>
      <p>{t('context:timeline.lead')}</p>
      <TimelineSection slug={facility.slug} place={facility.name} />
      <h2>{t('facility.claimsTitle')}</h2>
      <p>{t('facility.claimsLead')}</p>
      <ClaimGroups claims={facility.claims} />
      <FacilitySummaries facility={facility} />
      <h2>{t('context:sources.title')}</h2>
      <ClaimSources claims={facility.claims} />
      <p className="no-print">
        <Link to="/facilities">{t('facility.all')}</Link>
      </p>
    </article>
  );
}
