import { describe, expect, it } from 'vitest';
import { project } from './projection.js';
import { namePlaces } from './world-names.js';

describe('the places of names', () => {
  const places = namePlaces();
  const of = (code: string) => places.find((one) => one.code === code);

  it('are there for every country with a code, once', () => {
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(230);
    expect(of('AQ')).toBeUndefined();
    expect(places.every(({ code, rows }) => /^[A-Z]{2}$/.test(code) && rows.length > 0)).toBe(true);
  });

  it.each([
    ['US', [-125, 50], [-67, 25]],
    ['RU', [25, 78], [181, 41]],
    ['SV', [-90.3, 14.5], [-87.6, 13.1]],
    ['FR', [-5, 51.2], [8.3, 42.3]],
  ] as const)('lie in the main land of %s', (code, northWest, southEast) => {
    const [northern, southern] = [project(northWest[0], northWest[1]), project(southEast[0], southEast[1])];
    const [y, from, to] = of(code)?.rows[0] ?? [0, 0, 0];
    expect(from).toBeGreaterThan(northern.x);
    expect(to).toBeLessThan(southern.x);
    expect(y).toBeGreaterThan(northern.y);
    expect(y).toBeLessThan(southern.y);
  });

  it('are more than one also in small countries, so that a mark need not cover the name', () => {
    expect(of('SV')?.rows.length).toBeGreaterThan(1);
  });

  it('begin with those that have the most room', () => {
    expect(places.slice(0, 6).map(({ code }) => code)).toContain('RU');
    const [[, from, to] = [0, 0, 0], [, start, end] = [0, 0, 0]] = of('US')?.rows ?? [];
    expect(to - from).toBeGreaterThanOrEqual(end - start);
  });
});
