import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { radiusOf, type GroupMark, type Mark, type PlaceMark } from './marks.js';
import { shapeOf } from './mark-shapes.js';
import type { Point } from './projection.js';
import { usePlaceWords } from './use-place-words.js';

/** A finger's width around a mark's middle, in pixels. */
const reach = 22;

/** The marks of a view, at their places on the screen. */
export function MapMarks(props: {
  seen: readonly Mark[];
  placeOf: (at: Point) => Point;
  onOpen: (group: GroupMark) => void;
  onPoint: (words: string | undefined) => void;
}) {
  return props.seen.map((mark) =>
    mark.kind === 'group' ? (
      <Group key={`group-${mark.id}`} mark={mark} {...props} />
    ) : (
      <Place key={mark.facility.slug} mark={mark} {...props} />
    ),
  );
}

interface MarkProps<Kind> {
  mark: Kind;
  placeOf: (at: Point) => Point;
  onPoint: (words: string | undefined) => void;
}

function Group({ mark, placeOf, onOpen, onPoint }: MarkProps<GroupMark> & { onOpen: (group: GroupMark) => void }) {
  const { t } = useTranslation('map');
  const dates = useDateWords();
  const words = t('group', { count: mark.count, number: dates.number(mark.count) });

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(mark);
  }

  return (
    <g
      className="map-mark map-group"
      transform={translated(placeOf(mark.at))}
      role="button"
      tabIndex={0}
      aria-label={words}
      onClick={() => onOpen(mark)}
      onKeyDown={onKeyDown}
      {...pointing(words, onPoint)}
    >
      <circle className="map-reach" r={reach} />
      <circle className="map-circle" r={radiusOf(mark.count)} />
      <text className="map-count" dy="0.35em" textAnchor="middle" aria-hidden="true">
        {mark.count}
      </text>
    </g>
  );
}

function Place({ mark, placeOf, onPoint }: MarkProps<PlaceMark>) {
  const words = usePlaceWords().mark(mark.facility);
  const { path, className } = shapeOf(mark.facility);
  return (
    <g transform={translated(placeOf(mark.at))}>
      <Link
        to={`/facilities/${mark.facility.slug}`}
        className="map-mark"
        aria-label={words}
        {...pointing(words, onPoint)}
      >
        <circle className="map-reach" r={reach} />
        <path className={className} d={path} />
      </Link>
    </g>
  );
}

function translated({ x, y }: Point): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}

function pointing(words: string, onPoint: (words: string | undefined) => void) {
  const point = () => onPoint(words);
  return { onMouseEnter: point, onFocus: point };
}
