import { describe, expect, it } from 'vitest';
import type { Placed } from './facilities.js';
import { Marks, placesIn } from './marks.js';
import { project, worldSize } from './projection.js';
import { boxOf, farthestZoom, fit, moved, onScreen, sizeFor, zoomedTo } from './view.js';

const place = (slug: string, longitude: number, latitude: number): Placed => ({
  slug,
  name: slug,
  country: 'XA',
  type: null,
  adm1: null,
  demo: false,
  position: { longitude, latitude, precision: 'site' },
});
const phone = sizeFor(328);
const scattered = Array.from({ length: 400 }, (_, at) =>
  place(`p${at}`, -120 + ((at * 37) % 55), 25 + ((at * 13) % 22)),
);
const views = (of: readonly Placed[]) =>
  fit(
    of.map(({ position }) => project(position.longitude, position.latitude)),
    phone,
  );

describe('the marks of the map', () => {
  it('stand for every place when all are shown, none twice and none missing', () => {
    const marks = new Marks(scattered, phone.width);
    const seen = marks.seen(views(scattered), phone);
    expect(placesIn(seen)).toBe(400);
    const slugs = seen.flatMap((mark) => (mark.kind === 'group' ? marks.membersOf(mark) : [mark.facility]));
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(400);
  });

  it('are few enough to read on a phone', () => {
    expect(new Marks(scattered, phone.width).seen(views(scattered), phone).length).toBeLessThan(60);
  });

  it('tell places apart as one comes closer', () => {
    const marks = new Marks([place('a', -100, 40), place('b', -100.5, 40)], phone.width);
    const whole = fit([project(-130, 20), project(-60, 55)], phone);
    const [group] = marks.seen(whole, phone);
    expect(group).toMatchObject({ kind: 'group', count: 2 });
    const closer = group?.kind === 'group' ? zoomedTo(whole, group.splitsAt, group.at) : whole;
    expect(marks.seen(closer, phone).map(({ kind }) => kind)).toEqual(['place', 'place']);
  });

  it('say of places at one point that no zoom tells them apart', () => {
    const [group] = new Marks([place('a', 10, 10), place('b', 10, 10)], 328).seen(fit([project(10, 10)], phone), phone);
    expect(group?.kind === 'group' && group.splitsAt > farthestZoom).toBe(true);
  });
});

describe('the view of the map', () => {
  it('shows every point it is fitted to', () => {
    const ends = [project(145.7, 15.2), project(-66.1, 18.4), project(-159.4, 22)];
    const box = boxOf(fit(ends, phone), phone);
    for (const end of ends) {
      const { x, y } = onScreen(end, box, phone);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(phone.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(phone.height);
    }
  });

  it('never leaves the world and never comes closer than its shapes allow', () => {
    const start = fit([], phone);
    const far = Array.from({ length: 50 }).reduce<typeof start>((view) => moved(view, phone, 1, 1), start);
    expect(far.middle).toEqual({ x: worldSize, y: worldSize });
    expect(zoomedTo(start, 99).zoom).toBe(farthestZoom);
    expect(zoomedTo(start, -3).zoom).toBe(0);
  });

  it('puts Greenwich on the equator in the middle', () => {
    expect(project(0, 0)).toEqual({ x: worldSize / 2, y: worldSize / 2 });
  });
});
