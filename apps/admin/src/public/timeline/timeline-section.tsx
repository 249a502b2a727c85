import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import { problemWords } from '../../api/problem-words.js';
import { useCursorList } from '../../api/use-cursor-list.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLabel } from '../../i18n/use-language.js';
import { Banner } from '../../ui/banner.js';
import { CheckboxesField } from '../../ui/choice-fields.js';
import { LoadMore } from '../../ui/lists.js';
import { Loading } from '../../ui/loading.js';
import { ChartFrame } from '../charts/chart-frame.js';
import { ForceSample } from '../charts/force-bands.js';
import { TimelineDrawing, timelineHeight } from './timeline-drawing.js';
import { chosenKinds, entriesOf, kindsInAddress, orderSpansOf, type TimelineAnswer } from './timeline-entry.js';
import { TimelineList } from './timeline-list.js';
import { eventKinds } from './timeline-marks.js';

/** What happened around a place, drawn and listed, by the kinds that the address asks for. */
export function TimelineSection({ slug, place }: { slug: string; place: string }) {
  const { t } = useTranslation('context');
  const label = useLabel();
  const dates = useDateWords();
  const navigate = useNavigate();
  const { events: asked } = useSearch({ strict: false }) as { events?: unknown };
  const list = useCursorList<TimelineAnswer>(['timeline', slug], research, `/facilities/${slug}/timeline`, {
    limit: 100,
  });
  const entries = entriesOf(list.items);
  const present = eventKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  const chosen = chosenKinds(asked, present);
  const shown = entries.filter(({ kind }) => chosen.includes(kind));
  const orders = chosen.includes('order_event') ? orderSpansOf(list.items) : [];
  const title = t('timeline.chartTitle', { place });
  const forces = (['in_force', 'possibly_in_force'] as const).filter((force) =>
    orders.some(({ spans }) => spans.some((span) => span.force === force)),
  );

  if (list.pending) return <Loading />;
  if (list.error) return <Banner kind="warning">{problemWords(t, list.error)}</Banner>;
  if (entries.length === 0) return <p>{t('timeline.none')}</p>;
  return (
    <>
      {present.length > 1 && (
        <div className="event-filter no-print">
          <CheckboxesField
            id="events"
            label={t('timeline.filter')}
            hint={t('timeline.filterHint')}
            choices={present.map((kind) => ({ value: kind, label: t(`timeline.kinds.${kind}`) }))}
            values={chosen}
            onChange={(values) => void show(values)}
          />
        </div>
      )}
      {shown.some(({ from, to }) => from ?? to) && (
        <ChartFrame
          title={title}
          sentence={t('timeline.sentence', { title, count: shown.length })}
          fileName={`${slug}-timeline`}
          source={t('timeline.source', { place, address: window.location.origin })}
          height={timelineHeight(shown)}
          draw={(width) => <TimelineDrawing events={shown} orders={orders} width={width} />}
          legend={forces.map((force) => ({
            key: force,
            words: t(`journey.force.${force}`),
            sample: <ForceSample force={force} />,
          }))}
          table={{
            columns: [
              { name: t('timeline.when'), code: 'when' },
              { name: t('timeline.kind'), code: 'kind' },
              { name: t('timeline.what'), code: 'what' },
              { name: t('timeline.claimant'), code: 'claimant' },
            ],
            rows: shown.map((entry) => ({
              key: entry.id,
              shown: [
                dates.edtf(entry.when) || t('noDate'),
                t(`timeline.kinds.${entry.kind}`),
                label(entry.title),
                entry.claimant ?? '',
              ],
              raw: [entry.when, entry.kind, label(entry.title), entry.claimant],
            })),
          }}
        />
      )}
      <TimelineList entries={shown} />
      <LoadMore more={list.more} busy={list.loadingMore} onMore={list.loadMore} />
    </>
  );

  async function show(values: readonly string[]) {
    const kinds = present.filter((kind) => values.includes(kind));
    await navigate({
      to: '.',
      search: ((now: Record<string, unknown>) => ({ ...now, events: kindsInAddress(kinds, present) })) as never,
      resetScroll: false,
      replace: true,
    });
  }
}
