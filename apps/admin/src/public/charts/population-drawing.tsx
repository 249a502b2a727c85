import { populationMarks, type PopulationInput } from './population-marks.js';
import { TimeAxis } from './time-axis.js';
import { ValueAxis } from './value-axis.js';

/** How high the drawing is, in pixels. */
export const populationHeight = 340;
const margin = { left: 58, right: 34, top: 14, bottom: 44 };

/** Lines of the datasets with their gaps, a level for each claim of capacity, a mark for each claim of people held. */
export function PopulationDrawing({ input, width, at }: { input: PopulationInput; width: number; at: number | null }) {
  const plot = {
    left: margin.left,
    right: width - margin.right,
    top: margin.top,
    bottom: populationHeight - margin.bottom,
  };
  const marks = populationMarks(input, plot);
  if (!marks) return null;
  const { time, values, lines, levels, held } = marks;
  return (
    <>
      <ValueAxis values={values} left={plot.left} right={plot.right} />
      {time && <TimeAxis time={time} top={plot.top} bottom={plot.bottom} zone="UTC" />}
      {levels.map(({ key, y, labelY }) => (
        <g key={key}>
          <line className="chart-level" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <line className="chart-lead" x1={plot.right} x2={plot.right + 8} y1={y} y2={labelY} />
          <text className="chart-mark-name" x={plot.right + 11} y={labelY + 4}>
            {key}
          </text>
        </g>
      ))}
      {lines.map(({ key, path, dots }, place) => (
        <g key={key} className={`chart-series chart-series-${place % 4}`}>
          <path d={path} fill="none" />
          {dots.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r="2.5" />
          ))}
        </g>
      ))}
      {held.map(({ key, from, to, y, labelY }) => (
        <g key={key}>
          <line className="chart-held" x1={from} x2={Math.max(to, from + 6)} y1={y} y2={y} />
          <text
            className="chart-mark-name"
            x={Math.min((from + to) / 2, plot.right - 4)}
            y={labelY - 10}
            textAnchor="middle"
          >
            {key}
          </text>
        </g>
      ))}
      {time && at !== null && (
        <line className="chart-cursor" x1={time.x(at)} x2={time.x(at)} y1={plot.top} y2={plot.bottom} />
      )}
    </>
  );
}
