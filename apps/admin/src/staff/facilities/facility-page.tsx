import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import { useFacility } from '../data/administration.js';
import type { Facility } from '../data/admin-types.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { LoadedPage } from '../parts/loaded-page.js';
import { Mark } from '../parts/marks.js';
import { PageHead } from '../parts/page-head.js';
import { useAddressPart } from '../parts/use-address.js';
import { useWords } from '../parts/use-words.js';
import { AddClaim } from './add-claim.js';
import { AddName } from './add-name.js';
import { ClaimList } from './claim-list.js';
import classes from './facilities.module.css';
import { FactActions } from './fact-actions.js';
import { NameList } from './name-list.js';
import { SinceWhen } from './since-when.js';
import { VettingMark } from './vetting-mark.js';

/** One place: its names, codes and what has been claimed about it, by whom. */
export function FacilityPage() {
  const id = useAddressPart('facilityId');
  const facility = useFacility(id);
  return <LoadedPage query={facility}>{(data) => <FacilityContent facility={data} />}</LoadedPage>;
}

function FacilityContent({ facility }: { facility: Facility }) {
  const { t, country } = useWords();
  const { may } = useSession();
  const region = [facility.adm3, facility.adm2, facility.adm1].filter(Boolean).join(', ');
  const { coordinates } = facility;
  return (
    <>
      <p>
        <Link to="/staff/facilities">{t('facility.back')}</Link>
      </p>
      <PageHead
        title={facility.name}
        lead={facility.demo ? <Mark icon="pencil">{t('review.demo')}</Mark> : undefined}
      />
      <div className={classes.stack}>
        <Card title={t('facility.facts')}>
          <Facts
            rows={[
              [t('field.country'), country(facility.country)],
              [t('facility.region'), region || t('answer.unknown')],
              [
                t('field.type'),
                facility.type
                  ? t([`facilityType.${facility.type}`, 'facilityType.asWritten'], { type: facility.type })
                  : t('answer.unknown'),
              ],
              [
                t('facility.coordinates'),
                coordinates
                  ? t('facility.coordinatesValue', {
                      ...coordinates,
                      precision: t(`precision.${coordinates.precision}`),
                    })
                  : t('answer.unknown'),
              ],
              [t('facility.opened'), <SinceWhen key="opened" facility={facility} what="opened" />],
              [t('facility.closed'), <SinceWhen key="closed" facility={facility} what="closed" />],
              [t('facility.codes'), facility.codes.map(({ scheme, code }) => `${scheme}: ${code}`).join(' · ') || '–'],
            ]}
          />
          <FactActions
            facilityId={facility.id}
            fact={{ kind: 'profile', revision: facility.revision }}
            vetting={facility.vetting}
            name={t('facility.facts')}
            isPublic={facility.public}
          >
            <VettingMark vetting={facility.vetting} />
            {facility.public && facility.vetting.state === 'proposed' && <span>{t('vetting.earlierPublic')}</span>}
          </FactActions>
          {may('facility.edit') && (
            <p>
              <Link to={`/staff/facilities/${facility.id}/edit`}>{t('facilityEdit.open')}</Link>
            </p>
          )}
        </Card>
        <Card title={t('facility.names')}>
          <NameList facility={facility} />
          {may('facility.edit') && <AddName facilityId={facility.id} />}
        </Card>
        <Card title={t('facility.claims')}>
          <p>{t('facility.claimsLead')}</p>
          <ClaimList facility={facility} />
          {may('facility.edit') && <AddClaim facilityId={facility.id} />}
        </Card>
      </div>
    </>
  );
}
