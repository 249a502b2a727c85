import { useSearch } from '@tanstack/react-router';
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
import { PeriodForm, periodFrom } from '../context/period-form.js';
import { useLook } from '../context/use-look.js';
import { TimelineDrawing, timelineHeight } from './timeline-drawing.js';
import {
  chosenKinds,
  entriesOf,
  kindsInAddress,
  kindsToAsk,
  orderSpansOf,
  type TimelineAnswer,
} from './timeline-entry.js';
import { TimelineList } from './timeline-list.js';
import { eventKinds } from './timeline-marks.js';

/** What happened around a place, drawn and listed, by the kinds that the address asks for. */
export function TimelineSection({ slug, place }: { slug: string; place: string }) {
  const { t } = useTranslation('context');
  const label = useLabel();
  const dates = useDateWords();
  const look = useLook();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const period = periodFrom(search);
  const path = `/facilities/${slug}/timeline`;
  const everything = useCursorList<TimelineAnswer>(['timeline', slug], research, path, { limit: 100 });
  const known = entriesOf(everything.items);
  // Where there is more than one page, kinds that were not seen yet may come on a later one.
  const present = everything.more
    ? eventKinds.filter((kind) => kind !== 'other')
    : eventKinds.filter((kind) => known.some((entry) => entry.kind === kind));
  const chosen = chosenKinds(search['events'], present);
  const list = useCursorList<TimelineAnswer>(['timeline', slug], research, path, {
    limit: 100,
    kind: kindsToAsk(chosen, present),
    ...period,
  });
  const shown = entriesOf(list.items);
  const orders = orderSpansOf(list.items);
  const title = t('timeline.chartTitle', { place });
  const forces = (['in_force', 'possibly_in_force'] as const).filter((force) =>
    orders.some(({ spans }) => spans.some((span) => span.force === force)),
  );

  if (everything.pending) return <Loading />;
  if (everything.error) return <Banner kind="warning">{problemWords(t, everything.error)}</Banner>;
  if (known.length === 0) return <p>{t('timeline.none')}</p>;
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
            onChange={show}
          />
        </div>
      )}
      <PeriodForm key={JSON.stringify(period)} id="timeline" period={period} onApply={look} />
      {list.pending && <Loading />}
      {list.error && <Banner kind="warning">{problemWords(t, list.error)}</Banner>}
      {!list.pending && !list.error && shown.length === 0 && <p>{t('timeline.noneChosen')}</p>}
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

  function show(values: readonly string[]) {
    const kinds = present.filter((kind) => values.includes(kind));
    look({ events: kindsInAddress(kinds, present) });
  }
}
