import Supercluster from 'supercluster';
import type { Placed } from './facilities.js';
import { radiusOfPlace } from './mark-shapes.js';
import { project, type Point } from './projection.js';
import { boxOf, farthestZoom, type MapView, type Size } from './view.js';

/** Places too near to each other to be told apart at this zoom. */
export interface GroupMark {
  kind: 'group';
  id: number;
  at: Point;
  count: number;
  /** The first zoom at which it falls apart; past the last one it never does. */
  splitsAt: number;
}

export interface PlaceMark {
  kind: 'place';
  at: Point;
  facility: Placed;
}

export type Mark = GroupMark | PlaceMark;

/** Pixels between two marks: a finger's width (WCAG 2.2, 2.5.5). */
const apart = 44;

/** Marks for every zoom of a drawing of this width, so that they never stand closer than a finger. */
export class Marks {
  private readonly index: Supercluster<{ facility: Placed }>;

  constructor(facilities: readonly Placed[], width: number) {
    this.index = new Supercluster({ radius: apart, extent: width, maxZoom: farthestZoom });
    this.index.load(
      facilities.map((facility) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [facility.position.longitude, facility.position.latitude] },
        properties: { facility },
      })),
    );
  }

  /** What a view shows, from west to east. */
  seen(view: MapView, size: Size): Mark[] {
    const { left, top, width, height } = boxOf(view, size);
    return this.all(view.zoom)
      .filter(({ at }) => at.x >= left && at.x <= left + width && at.y >= top && at.y <= top + height)
      .sort((one, other) => one.at.x - other.at.x || one.at.y - other.at.y);
  }

  membersOf({ id }: GroupMark): Placed[] {
    return this.index.getLeaves(id, Infinity).map(({ properties }) => properties.facility);
  }

  private all(zoom: number): Mark[] {
    return this.index.getClusters([-180, -90, 180, 90], zoom).map((feature) => {
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      const at = project(longitude, latitude);
      const { properties } = feature;
      if (!('cluster' in properties)) return { kind: 'place', at, facility: properties.facility };
      const { cluster_id: id, point_count: count } = properties;
      return { kind: 'group', id, at, count, splitsAt: this.index.getClusterExpansionZoom(id) };
    });
  }
}

/** A group's circle grows with its number, in pixels, and never gets too small for a finger or too large for its place. */
export function radiusOf(count: number): number {
  return Math.min(21, 12 + 3.5 * Math.log10(count));
}

/** How far a mark reaches from its middle, in pixels. */
export function reachOf(mark: Mark): number {
  return mark.kind === 'group' ? radiusOf(mark.count) : radiusOfPlace(mark.facility);
}

/** How many places stand behind these marks. */
export function placesIn(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + (mark.kind === 'group' ? mark.count : 1), 0);
}
