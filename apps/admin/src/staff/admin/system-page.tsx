import { useSystemStatus } from '../data/administration.js';
import type { SystemStatus } from '../data/admin-types.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { Loaded } from '../parts/loaded.js';
import { Mark } from '../parts/marks.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../parts/use-words.js';
import classes from './admin.module.css';

/** Longer than this and the relay is not keeping up. */
const LATE_SECONDS = 60;

/** Whether the parts of the portal run, and what waits in between. */
export function SystemPage() {
  const { t, time } = useWords();
  const status = useSystemStatus();
  return (
    <>
      <PageHead title={t('system.title')} lead={t('system.lead')} />
      <Loaded query={status}>
        {(data) => (
          <>
            <div className={classes.cards}>
              <Health status={data} />
              <Card title={t('system.versions')}>
                <Facts rows={Object.entries(data.versions).map(([name, version]) => [name, version] as const)} />
              </Card>
            </div>
            <p>{t('system.renewed', { time: time(new Date(status.dataUpdatedAt).toISOString()) })}</p>
          </>
        )}
      </Loaded>
    </>
  );
}

/** The same lines on the dashboard and on the page of its own. */
export function Health({ status }: { status: SystemStatus }) {
  const { t, number } = useWords();
  const { queue, outbox } = status;
  // the queue counts nothing while it is out of reach
  const count = (jobs: number | null) => (jobs === null ? t('answer.unknown') : number(jobs));
  const isLate = (outbox.oldestSeconds ?? 0) > LATE_SECONDS;
  return (
    <Card title={t('system.health')}>
      <Facts
        rows={[
          [
            t('system.database'),
            <State
              key="database"
              isWell={status.database === 'ok'}
              words={status.database === 'ok' ? t('system.well') : status.database}
            />,
          ],
          [
            t('system.migrations'),
            <State
              key="migrations"
              isWell={status.pendingMigrations === 0}
              words={t('system.pending', { count: status.pendingMigrations })}
            />,
          ],
          [t('system.queueWaiting'), count(queue.waiting)],
          [t('system.queueActive'), count(queue.active)],
          [
            t('system.queueFailed'),
            <Mark key="failed" icon={queue.failed === 0 ? 'check' : 'alarm'}>
              {count(queue.failed)}
            </Mark>,
          ],
          [t('system.outboxUnsent'), number(outbox.unsent)],
          [
            t('system.outboxOldest'),
            outbox.unsent === 0 || outbox.oldestSeconds === null ? (
              t('system.outboxNone')
            ) : (
              <Mark key="oldest" icon={isLate ? 'alarm' : 'check'}>
                {t('system.seconds', { count: Math.round(outbox.oldestSeconds) })}
              </Mark>
            ),
          ],
        ]}
      />
    </Card>
  );
}

function State({ isWell, words }: { isWell: boolean; words: string }) {
  return <Mark icon={isWell ? 'check' : 'alarm'}>{words}</Mark>;
}
