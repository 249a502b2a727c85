import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../charts/chart-frame.js';
import { ForceSample } from '../charts/force-bands.js';
import { JourneyDrawing, journeyHeight } from './journey-drawing.js';
import type { ForceSpan } from './journey-marks.js';
import { rowOf, timeClaims, type TimeClaim } from './journey-rows.js';
import type { Leg, OrderEvent, RecordSource } from './record-answers.js';
import { useTimeWords } from './use-time-words.js';

/** The claimed times of a journey on one axis, against the span of an order where there is one. */
export function JourneyChart({
  title,
  fileName,
  source,
  sources,
  legs,
  events,
  spans,
  zone,
}: {
  title: string;
  fileName: string;
  source: string;
  sources: readonly RecordSource[];
  legs: readonly Leg[];
  events: readonly OrderEvent[];
  spans: readonly ForceSpan[];
  zone: string;
}) {
  const { t } = useTranslation('context');
  const times = useTimeWords();
  const claims = timeClaims(legs, events);
  const drawn = claims.filter(({ time }) => time.earliest !== null || time.latest !== null);
  if (drawn.length === 0) return <p>{t('journey.noTimes')}</p>;
  const rows = drawn.map((claim) => rowOf(claim, `${momentOf(claim)} – ${claim.time.claimant}`));
  const forces = (['in_force', 'possibly_in_force'] as const).filter((force) =>
    spans.some((span) => span.force === force),
  );

  return (
    <ChartFrame
      title={title}
      sentence={t('journey.sentence', { title, count: rows.length, zone })}
      fileName={fileName}
      source={source}
      height={journeyHeight(rows)}
      draw={(width) => <JourneyDrawing rows={rows} spans={spans} width={width} zone={zone} />}
      legend={[
        ...(legs.length > 0
          ? [
              {
                key: 'journey',
                words: t('journey.legendJourney', { zone }),
                sample: <rect className="chart-claim-range" y="4" width="36" height="12" />,
              },
            ]
          : []),
        ...(events.length > 0
          ? [
              {
                key: 'order',
                words: t('journey.legendOrder'),
                sample: <rect className="chart-claim-exact" y="7" width="36" height="6" />,
              },
            ]
          : []),
        ...forces.map((force) => ({
          key: force,
          words: t(`journey.force.${force}`),
          sample: <ForceSample force={force} />,
        })),
      ]}
      table={{
        columns: [
          { name: t('journey.what'), code: 'what' },
          { name: t('journey.said'), code: 'as_given' },
          { name: t('journey.canMean', { zone }), code: 'can_mean' },
          { name: t('journey.claimant'), code: 'claimant' },
          { name: t('journey.source'), code: 'source_of_claim' },
        ],
        rows: claims.map((claim) => ({
          key: claim.key,
          shown: [
            momentOf(claim),
            times.claimed(claim.time),
            times.range(claim.time, zone),
            claim.time.claimant,
            sourceOf(claim),
          ],
          raw: [
            momentOf(claim),
            times.claimed(claim.time),
            `${claim.time.earliest ?? '..'}/${claim.time.latest ?? '..'}`,
            claim.time.claimant,
            sourceOf(claim),
          ],
        })),
      }}
    />
  );

  function sourceOf({ time }: TimeClaim): string {
    const source = sources.find(({ id }) => id === time.source);
    return [source?.title, source?.publisher].filter(Boolean).join(', ') || t('sources.ofRecord');
  }

  function momentOf(claim: TimeClaim): string {
    if (claim.of === 'order')
      return t('journey.ofOrder', { event: t([`orderEvent.${claim.event}`, 'orderEvent.issued']) });
    const moment = t(`moment.${claim.moment}`);
    return legs.length > 1 ? t('journey.ofLeg', { leg: claim.leg + 1, moment }) : moment;
  }
}
