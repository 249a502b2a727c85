import type { TimeScale } from './time-scale.js';
import { useTickWords } from './use-tick-words.js';

/** Marks and words of a time axis, with thin lines up through the drawing. */
export function TimeAxis({ time, top, bottom, zone }: { time: TimeScale; top: number; bottom: number; zone: string }) {
  const words = useTickWords(zone);
  return (
    <g aria-hidden="true">
      {time.ticks.map(({ at, x }) => (
        <g key={at}>
          <line className="chart-grid" x1={x} x2={x} y1={top} y2={bottom} />
          {words(at, time.step).map((text, line) => (
            <text key={text} className="chart-words" x={x} y={bottom + 16 + line * 15} textAnchor="middle">
              {text}
            </text>
          ))}
        </g>
      ))}
      <line className="chart-axis" x1={time.x(-Infinity)} x2={time.x(Infinity)} y1={bottom} y2={bottom} />
    </g>
  );
}
