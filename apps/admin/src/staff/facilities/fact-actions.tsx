import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSession } from '../../session/session.js';
import { useConfirmFact, type FacilityFact } from '../data/facility-facts.js';
import type { Vetting } from '../data/admin-types.js';
import { useWords } from '../parts/use-words.js';
import classes from './fact-list.module.css';
import { FactRefusal } from './fact-refusal.js';
import { TakeBack } from './take-back.js';

/** Confirm, for whoever did not write it, and take back, for one person alone. */
export function FactActions({
  facilityId,
  fact,
  vetting,
  name,
  isPublic = true,
  children,
}: {
  facilityId: string;
  fact: FacilityFact;
  vetting: Pick<Vetting, 'state' | 'mine'>;
  /** Says in the buttons' names which of many they mean. */
  name: string;
  /** Whether there is something public to take back; a proposed name or claim goes in any case. */
  isPublic?: boolean;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const { may } = useSession();
  const confirm = useConfirmFact(facilityId);
  const waits = vetting.state === 'proposed';
  const mayAct = may('facility.confirm') && vetting.state !== 'retracted';
  return (
    <div>
      <div className={classes.actions}>
        {children}
        {mayAct && waits && vetting.mine && <span>{t('vetting.mine')}</span>}
        {mayAct && waits && !vetting.mine && (
          <Button
            size="compact-md"
            loading={confirm.isPending}
            aria-label={t('vetting.confirmOne', { name })}
            onClick={() => confirm.mutate(fact)}
          >
            {t('vetting.confirm')}
          </Button>
        )}
        {mayAct && (fact.kind !== 'profile' || isPublic) && (
          <TakeBack facilityId={facilityId} fact={fact} name={name} />
        )}
      </div>
      <FactRefusal error={confirm.error} />
    </div>
  );
}
