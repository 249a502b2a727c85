import { describe, expect, it } from 'vitest';
import { namesSeen, type NamePlace } from './country-names.js';
import { worldSize, type Point } from './projection.js';

const size = { width: 1000, height: 600 };
const whole = { middle: { x: worldSize / 2, y: worldSize / 2 }, zoom: 0 };
const middle = worldSize / 2;
const place = (code: string, over: Partial<NamePlace> = {}): NamePlace => ({
  code,
  x: middle,
  y: middle,
  width: 3000,
  ...over,
});
const seen = (places: readonly NamePlace[], marks: readonly Point[] = [], view = whole) =>
  namesSeen(places, (code) => `Land ${code}`, { view, size, marks }).map(({ code, y }) => [code, Math.round(y)]);

describe('names of countries on the map', () => {
  it('stand where they fit, and come when the map comes nearer', () => {
    const small = place('SV', { width: 300 });
    expect(seen([small])).toEqual([]);
    expect(seen([small], [], { ...whole, zoom: 3 })).toEqual([['SV', 300]]);
  });

  it('do not cover each other: the one with more room comes first', () => {
    expect(seen([place('US'), place('CA', { y: middle + 50 })])).toEqual([
      ['US', 300],
      ['CA', 271],
    ]);
    expect(seen([place('US')]).length).toBe(1);
  });

  it('move aside for a mark, and give way where there is no room for both', () => {
    const at = { x: 500, y: 300 };
    expect(seen([place('US')], [at])).toEqual([['US', 268]]);
    expect(seen([place('US')], [at, { x: 500, y: 268 }, { x: 500, y: 332 }])).toEqual([]);
  });

  it('are not cut by the edge of the drawing', () => {
    expect(seen([place('US', { x: 10 })])).toEqual([]);
  });
});
