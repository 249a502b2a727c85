import { useDateWords } from '../../dates/use-date-words.js';
import type { ValueScale } from './value-scale.js';

/** Marks and numbers of the upright axis. */
export function ValueAxis({ values, left, right }: { values: ValueScale; left: number; right: number }) {
  const { number } = useDateWords();
  return (
    <g aria-hidden="true">
      {values.ticks.map(({ value, y }) => (
        <g key={value}>
          <line className="chart-grid" x1={left} x2={right} y1={y} y2={y} />
          <text className="chart-words" x={left - 6} y={y + 4} textAnchor="end">
            {number(value)}
          </text>
        </g>
      ))}
    </g>
  );
}
