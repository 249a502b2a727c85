import { worldSize, type Point } from './projection.js';

/** The part of the world that is shown: its middle, and how often the world's width was doubled. */
export interface MapView {
  middle: Point;
  zoom: number;
}

/** The drawing on the screen, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A square on a phone, wide where there is room. */
export function sizeFor(width: number): Size {
  return { width, height: Math.round(width < 640 ? width : Math.min(560, width * 0.6)) };
}

/** A rectangle of the world. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const farthestZoom = 10;

/** The rectangle of the world that a view shows on a drawing of this size. */
export function boxOf({ middle, zoom }: MapView, { width, height }: Size): Box {
  const shown = worldSize / 2 ** zoom;
  const shownHeight = (shown * height) / width;
  return { left: middle.x - shown / 2, top: middle.y - shownHeight / 2, width: shown, height: shownHeight };
}

/** Where a point of the world stands on the drawing, in pixels. */
export function onScreen({ x, y }: Point, box: Box, { width }: Size): Point {
  const scale = width / box.width;
  return { x: (x - box.left) * scale, y: (y - box.top) * scale };
}

/** The closest view that shows all points with room around them. */
export function fit(points: readonly Point[], size: Size, closest = 6): MapView {
  if (points.length === 0) return within({ middle: { x: worldSize / 2, y: worldSize * 0.43 }, zoom: 0 });
  const [left, right] = endsOf(points.map(({ x }) => x));
  const [top, bottom] = endsOf(points.map(({ y }) => y));
  const room = 1.15;
  const wanted = Math.max(right - left, ((bottom - top) * size.width) / size.height) * room;
  const zoom = wanted === 0 ? closest : Math.min(closest, Math.floor(Math.log2(worldSize / wanted)));
  return within({ middle: { x: (left + right) / 2, y: (top + bottom) / 2 }, zoom });
}

export function zoomedTo(view: MapView, zoom: number, middle: Point = view.middle): MapView {
  return within({ middle, zoom });
}

/** Moves by parts of what is shown; positive is east and south. */
export function moved(view: MapView, size: Size, right: number, down: number): MapView {
  const { width, height } = boxOf(view, size);
  return within({ ...view, middle: { x: view.middle.x + right * width, y: view.middle.y + down * height } });
}

/** The middle never leaves the world. */
function within({ middle, zoom }: MapView): MapView {
  const inside = (value: number) => Math.max(0, Math.min(worldSize, value));
  return { middle: { x: inside(middle.x), y: inside(middle.y) }, zoom: Math.max(0, Math.min(farthestZoom, zoom)) };
}

function endsOf(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
