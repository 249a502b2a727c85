import { useId } from 'react';
import type { Force } from '../context/journey-marks.js';

/** Spans of an order behind what they touch: full where it was certainly in force, hatched where it possibly was. */
export function ForceBands({
  bands,
  top,
  bottom,
}: {
  bands: readonly { readonly key: string; readonly from: number; readonly to: number; readonly force: Force }[];
  top: number;
  bottom: number;
}) {
  const hatch = useId();
  return (
    <g>
      <HatchPattern id={hatch} />
      {bands.map(({ key, from, to, force }) => (
        <g key={key}>
          <rect
            className={force === 'in_force' ? 'chart-span-certain' : undefined}
            fill={force === 'in_force' ? undefined : `url(#${hatch})`}
            x={from}
            y={top}
            width={to - from}
            height={bottom - top}
          />
          <line className="chart-span-edge" x1={from} x2={from} y1={top} y2={bottom} />
        </g>
      ))}
    </g>
  );
}

/** What the two kinds of band look like, for a legend. */
export function ForceSample({ force }: { force: Force }) {
  return <ForceBands bands={[{ key: force, from: 0, to: 36, force }]} top={0} bottom={20} />;
}

function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="chart-span-possible-line" x1="1" x2="1" y1="0" y2="8" />
      </pattern>
    </defs>
  );
}
