import { Button } from '@mantine/core';
import { useClaimSeveral, type ClaimTried } from '../data/moderation.js';
import type { QueueItem } from '../data/report-types.js';
import { useStaffProblem } from '../parts/staff-problem.js';
import { useWords } from '../parts/use-words.js';
import classes from './claim-several.module.css';

/** Claims the chosen reports one after the other, and tells of each how that went: a colleague may have been first. */
export function ClaimSeveral({
  items,
  chosen,
  onChoose,
}: {
  items: QueueItem[];
  chosen: ReadonlySet<string>;
  onChoose: (reportIds: string[]) => void;
}) {
  const { t } = useWords();
  const claim = useClaimSeveral();
  const free = items.filter(isFree);
  const picked = free.filter((item) => chosen.has(item.reportId));
  const run = () => claim.mutate(picked, { onSettled: () => onChoose([]) });
  return (
    <div className={classes.bar} role="group" aria-label={t('several.title')}>
      <div className={classes.actions}>
        <Button
          variant="default"
          disabled={free.length === 0}
          onClick={() => onChoose(free.map((one) => one.reportId))}
        >
          {t('several.all', { count: free.length })}
        </Button>
        <Button variant="default" disabled={picked.length === 0} onClick={() => onChoose([])}>
          {t('several.none')}
        </Button>
        <Button disabled={picked.length === 0} loading={claim.isPending} onClick={run}>
          {t('several.claim', { count: picked.length })}
        </Button>
      </div>
      <div role="status">{claim.data && claim.data.length > 0 && <Outcome tried={claim.data} />}</div>
    </div>
  );
}

/** Nobody holds it, so it can be chosen. */
export function isFree(item: QueueItem): boolean {
  return item.assignee === null;
}

function Outcome({ tried }: { tried: ClaimTried[] }) {
  const { t, time } = useWords();
  const problem = useStaffProblem();
  const won = tried.filter((one) => one.claim).length;
  return (
    <>
      <p>{t('several.done', { count: won, total: tried.length })}</p>
      <ul className={classes.outcome}>
        {tried.map(({ reference, claim, error }) => (
          <li key={reference}>
            {reference}: {claim?.until ? t('several.yours', { time: time(claim.until) }) : problem(error)}
          </li>
        ))}
      </ul>
    </>
  );
}
