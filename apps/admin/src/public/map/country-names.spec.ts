import { describe, expect, it } from 'vitest';
import { namesSeen, type CountryRoom, type Covered, type Row } from './country-names.js';
import { worldSize } from './projection.js';

const size = { width: 1024, height: 600 };
const middle = worldSize / 2;
const whole = { middle: { x: middle, y: middle }, zoom: 0 };
// a pixel of the whole world is 16 of its units
const country = (code: string, ...rows: Row[]): CountryRoom => ({ code, rows });
const row = (down: number, from: number, to: number): Row => [middle + down * 16, from * 16, to * 16];
const seen = (countries: readonly CountryRoom[], marks: readonly Covered[] = [], view = whole) =>
  namesSeen(countries, (code) => `Land ${code}`, { view, size, marks }).map(({ code, x, y }) => [code, x, y]);

describe('names of countries on the map', () => {
  it('stand where they fit, and come when the map comes nearer', () => {
    const small = country('SV', row(0, 508, 516));
    expect(seen([small])).toEqual([]);
    expect(seen([small], [], { ...whole, zoom: 3 })).toEqual([['SV', 512, 300]]);
  });

  it('stand in the middle of what is seen of their country', () => {
    const wide = country('US', row(0, 100, 512));
    expect(seen([wide], [], { ...whole, zoom: 1 })).toEqual([['US', 256, 300]]);
  });

  it('do not cover each other: the one with more room comes first', () => {
    const both = [country('US', row(0, 400, 700)), country('CA', row(4, 450, 600), row(-40, 480, 560))];
    expect(seen(both)).toEqual([
      ['US', 550, 300],
      ['CA', 520, 260],
    ]);
  });

  it('give way to marks, to another row where there is one', () => {
    const land = country('US', row(0, 400, 600), row(50, 420, 580));
    const mark = { x: 500, y: 300, reach: 12 };
    expect(seen([land], [mark])).toEqual([['US', 500, 350]]);
    expect(seen([land], [mark, { ...mark, y: 350 }])).toEqual([]);
  });

  it('are not cut by the edge of the drawing', () => {
    expect(seen([country('US', row(295, 400, 600))])).toEqual([]);
  });
});
