import { moved, zoomedTo, type MapView, type Size } from './view.js';

export const mapMoves = ['closer', 'farther', 'west', 'north', 'south', 'east', 'whole'] as const;
export type MapMove = (typeof mapMoves)[number];

/** How far one press goes, as a part of what is shown. */
const step = 0.3;

const byKey: Readonly<Record<string, MapMove>> = {
  ArrowLeft: 'west',
  ArrowRight: 'east',
  ArrowUp: 'north',
  ArrowDown: 'south',
  '+': 'closer',
  '=': 'closer',
  '-': 'farther',
  '0': 'whole',
};

/** The move a key asks for; keys that belong to the browser are left to it. */
export function moveFor(event: { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }) {
  return event.ctrlKey || event.altKey || event.metaKey ? undefined : byKey[event.key];
}

export function movedBy(by: MapMove, view: MapView, size: Size, whole: MapView): MapView {
  switch (by) {
    case 'closer':
      return zoomedTo(view, view.zoom + 1);
    case 'farther':
      return zoomedTo(view, view.zoom - 1);
    case 'west':
      return moved(view, size, -step, 0);
    case 'east':
      return moved(view, size, step, 0);
    case 'north':
      return moved(view, size, 0, -step);
    case 'south':
      return moved(view, size, 0, step);
    case 'whole':
      return whole;
  }
}
