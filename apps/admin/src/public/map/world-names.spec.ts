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
    expect(places.every(({ code, width }) => /^[A-Z]{2}$/.test(code) && width >= 0)).toBe(true);
  });

  it.each([
    ['US', [-125, 50], [-67, 25]],
    ['RU', [30, 75], [180, 45]],
    ['SV', [-90.2, 14.5], [-87.6, 13.1]],
    ['FR', [-5, 51.2], [8.3, 42.3]],
  ] as const)('lie in the main land of %s', (code, northWest, southEast) => {
    const [place, from, to] = [of(code), project(...northWest), project(...southEast)];
    expect(place?.x).toBeGreaterThan(from.x);
    expect(place?.x).toBeLessThan(to.x);
    expect(place?.y).toBeGreaterThan(from.y);
    expect(place?.y).toBeLessThan(to.y);
  });

  it('begin with those that have the most room', () => {
    expect(places.slice(0, 6).map(({ code }) => code)).toContain('RU');
    expect(of('SV')?.width).toBeLessThan(of('US')?.width ?? 0);
  });
});
