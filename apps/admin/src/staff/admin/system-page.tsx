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
  const isLate = (outbox.oldestSeconds ?? 0) > LATE_SECONDS;
  return (
    <Card title={t('system.health')}>
      <Facts
        rows={[
          [t('system.database'), <PartState key="database" state={status.database} />],
          [t('system.migrations'), <PartState key="migrations" state={status.migrations} />],
          [t('system.queueWaiting'), number(queue.waiting)],
          [t('system.queueActive'), number(queue.active)],
          [
            t('system.queueFailed'),
            <Mark key="failed" icon={queue.failed > 0 ? 'alarm' : 'check'}>
              {number(queue.failed)}
            </Mark>,
          ],
          [t('system.outboxUnsent'), number(outbox.unsent)],
          [
            t('system.outboxOldest'),
            outbox.oldestSeconds === null ? (
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

/** A part is well when it says `ok`, `up` or `true`; whatever else it says is shown as it is. */
function PartState({ state }: { state: unknown }) {
  const { t } = useWords();
  const words = wordsOf(state);
  const isWell = words === undefined || ['ok', 'up', 'true', 'applied', 'current'].includes(words);
  return <Mark icon={isWell ? 'check' : 'alarm'}>{isWell ? t('system.well') : words}</Mark>;
}

function wordsOf(state: unknown): string | undefined {
  if (typeof state === 'string' || typeof state === 'boolean' || typeof state === 'number') return String(state);
  if (typeof state !== 'object' || state === null) return undefined;
  const pending = Reflect.get(state, 'pending');
  if (typeof pending === 'number' && pending > 0) return String(pending);
  const inner: unknown = Reflect.get(state, 'status') ?? Reflect.get(state, 'state') ?? Reflect.get(state, 'ok');
  return inner === undefined ? undefined : String(inner);
}
