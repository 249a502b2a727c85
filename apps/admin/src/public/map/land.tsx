import { memo } from 'react';

/** Land and borders, drawn once and only moved after that. A thin edge keeps islands in sight that are smaller than a pixel. */
export const Land = memo(function Land({ land, borders, step }: { land: string; borders: string; step: number }) {
  return (
    <g transform={`scale(${step})`}>
      <path className="map-land" d={land} vectorEffect="non-scaling-stroke" />
      <path className="map-borders" d={borders} vectorEffect="non-scaling-stroke" />
    </g>
  );
});
