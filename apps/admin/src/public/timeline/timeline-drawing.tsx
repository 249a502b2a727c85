import { useTranslation } from 'react-i18next';
import { ForceBands } from '../charts/force-bands.js';
import { OutsideMark } from '../charts/outside-mark.js';
import { TimeAxis } from '../charts/time-axis.js';
import { laneHeight, timelineMarks, type OrderSpans, type TimelineMark } from './timeline-marks.js';

const margin = { side: 16, top: 6, bottom: 40 };

/** How high the drawing of these events is. */
export function timelineHeight(events: readonly TimelineMark[]): number {
  const kinds = new Set(events.filter(({ from, to }) => from ?? to).map(({ kind }) => kind));
  return margin.top + kinds.size * laneHeight + margin.bottom;
}

/** A row for each kind of event, and the spans of orders behind all of them. */
export function TimelineDrawing({
  events,
  orders,
  width,
}: {
  events: readonly TimelineMark[];
  orders: readonly OrderSpans[];
  width: number;
}) {
  const { t } = useTranslation('context');
  const plot = { left: margin.side, right: width - margin.side, top: margin.top };
  const drawn = timelineMarks(events, orders, plot);
  if (!drawn) return null;
  const { time, lanes, marks, bands, bottom } = drawn;
  return (
    <>
      <ForceBands bands={bands} top={plot.top} bottom={bottom} />
      <TimeAxis time={time} top={plot.top} bottom={bottom} zone="UTC" />
      {lanes.map(({ kind, y }) => (
        <g key={kind}>
          <line className="chart-row" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className="chart-row-name" x={plot.left + 2} y={y + 15}>
            {t(`timeline.kinds.${kind}`)}
          </text>
        </g>
      ))}
      {marks.map(({ id, from, to, y, outside }) =>
        outside ? (
          <OutsideMark key={id} side={outside} x={from} y={y + 30} />
        ) : (
          <EventMark key={id} from={from} to={to} y={y + 30} />
        ),
      )}
    </>
  );
}

/** A diamond for a day, with a line as long as the date is vague. */
function EventMark({ from, to, y }: { from: number; to: number; y: number }) {
  const middle = (from + to) / 2;
  return (
    <g>
      {to - from > 12 && <line className="chart-event-range" x1={from} x2={to} y1={y} y2={y} />}
      <path className="chart-event" d={`M${middle - 6},${y}l6,-6l6,6l-6,6z`} />
    </g>
  );
}
