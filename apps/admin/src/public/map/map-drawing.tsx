import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Placed } from './facilities.js';
import { MapButtons } from './map-buttons.js';
import { MapFiles } from './map-files.js';
import { MapLegend } from './map-legend.js';
import { MapMarks } from './map-marks.js';
import { MapNames } from './map-names.js';
import { Marks, placesIn, reachOf, type GroupMark } from './marks.js';
import { moveFor, movedBy, type MapMove } from './moves.js';
import { PlaceLinks } from './place-links.js';
import { project } from './projection.js';
import { Land } from './land.js';
import { useDrag } from './use-drag.js';
import { useShapes } from './use-shapes.js';
import { boxOf, farthestZoom, fit, moved, onScreen, zoomedTo, type MapView, type Size } from './view.js';

/** From here on the shapes of the whole world look like cut with scissors. */
const nearAt = 4;

/** The drawing with its controls, what its marks mean, and files of it to take along. */
export function MapDrawing(props: { placed: readonly Placed[]; name: string; size: Size }) {
  const { placed, name, size } = props;
  const { t } = useTranslation('map');
  const keysId = useId();
  const clipId = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const [pointedAt, pointAt] = useState<string>();
  const [opened, open] = useState<readonly Placed[]>([]);
  const marks = useMemo(() => new Marks(placed, size.width), [placed, size]);
  const whole = useMemo(
    () =>
      fit(
        placed.map(({ position }) => project(position.longitude, position.latitude)),
        size,
      ),
    [placed, size],
  );
  const [chosen, choose] = useState<{ of: MapView; view: MapView }>();
  // A view belongs to the places it was chosen for: other places are shown whole.
  const view = chosen?.of === whole ? chosen.view : whole;
  const seen = useMemo(() => marks.seen(view, size), [marks, view, size]);
  const shapes = useShapes(view.zoom >= nearAt);
  const box = boxOf(view, size);
  const drag = useDrag((right, down) => show(moved(view, size, -right / size.width, -down / size.height)));

  function show(next: MapView) {
    choose({ of: whole, view: next });
    pointAt(undefined);
    open([]);
  }

  function move(by: MapMove) {
    show(movedBy(by, view, size, whole));
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = moveFor(event);
    if (!by) return;
    event.preventDefault();
    drawing.current?.focus();
    move(by);
  }

  /** What cannot be told apart however near one comes is listed; the focus stays where there is something to see. */
  function openGroup(group: GroupMark) {
    drawing.current?.focus();
    if (group.splitsAt > farthestZoom) open(marks.membersOf(group));
    else show(zoomedTo(view, group.splitsAt, group.at));
  }

  return (
    <>
      <svg
        ref={drawing}
        className="map-drawing"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label={name}
        aria-describedby={keysId}
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <clipPath id={clipId}>
          <rect width={size.width} height={size.height} />
        </clipPath>
        <g clipPath={`url(#${clipId})`}>
          <rect className="map-sea" width={size.width} height={size.height} />
          <g transform={`scale(${size.width / box.width}) translate(${-box.left} ${-box.top})`}>
            {shapes && <Land {...shapes} />}
          </g>

          <MapNames
            view={view}
            size={size}
            marks={seen.map((mark) => ({ ...onScreen(mark.at, box, size), reach: reachOf(mark) }))}
          />
          <rect className="map-edge" width={size.width} height={size.height} />
          <MapMarks seen={seen} placeOf={(at) => onScreen(at, box, size)} onOpen={openGroup} onPoint={pointAt} />
        </g>
      </svg>
      <p className="map-pointed no-print" aria-hidden="true">
        {pointedAt ?? t('pointHint')}
      </p>
      <MapButtons onMove={move} closest={view.zoom === farthestZoom} farthest={view.zoom === 0} />
      <p className="hint no-print" id={keysId}>
        {t('keys')}
      </p>
      <p role="status" className="map-status">
        {t('status', { places: placesIn(seen), all: placed.length, zoom: view.zoom + 1, zooms: farthestZoom + 1 })}
      </p>
      {opened.length > 0 && <PlaceLinks places={opened} />}
      <MapLegend />
      <p className="hint">{t('neutral')}</p>
      <MapFiles name={name} drawing={drawing} />
    </>
  );
}
