import { ForceBands } from '../charts/force-bands.js';
import { OutsideMark } from '../charts/outside-mark.js';
import { TimeAxis } from '../charts/time-axis.js';
import { journeyMarks, type ForceSpan, type TimeRow } from './journey-marks.js';

const margin = { side: 16, top: 6, bottom: 40 };

/** How high the drawing of so many times is. */
export function journeyHeight(rows: readonly TimeRow[]): number {
  return margin.top + rows.length * 44 + margin.bottom;
}

/** Each claimed time as a bar over all that it can mean, and the span of the order behind them. */
export function JourneyDrawing({
  rows,
  spans,
  width,
  zone,
}: {
  rows: readonly TimeRow[];
  spans: readonly ForceSpan[];
  width: number;
  zone: string;
}) {
  const plot = { left: margin.side, right: width - margin.side, top: margin.top };
  const drawn = journeyMarks(rows, spans, plot, zone);
  if (!drawn) return null;
  const { time, bands, height } = drawn;
  return (
    <>
      <ForceBands bands={bands} top={plot.top} bottom={height} />
      <TimeAxis time={time} top={plot.top} bottom={height} zone={zone} />
      {drawn.rows.map(({ key, name, of, y, from, to, outside }) => (
        <g key={key}>
          <line className="chart-row" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className="chart-row-name" x={plot.left + 2} y={y + 16}>
            {shortened(name, plot.right - plot.left)}
          </text>
          {outside ? (
            <OutsideMark side={outside} x={from} y={y + 29} />
          ) : (
            <rect
              className={of === 'journey' ? 'chart-claim-range' : 'chart-claim-exact'}
              x={from}
              y={of === 'journey' ? y + 23 : y + 25}
              width={Math.max(to - from, 4)}
              height={of === 'journey' ? 12 : 8}
            />
          )}
        </g>
      ))}
    </>
  );
}

/** As much of the words as fits, at about seven pixels a letter; the table holds all of them. */
function shortened(words: string, width: number): string {
  const room = Math.floor(width / 7);
  return words.length <= room ? words : `${words.slice(0, room - 1)}…`;
}
