import { describe, expect, it } from 'vitest';
import { drawWorld, generalisedWorld } from './world-shapes.js';

const islands = {
  'Puerto Rico': [-66.3, 18.2],
  Guam: [144.77, 13.45],
  'Saipan, Northern Mariana Islands': [145.75, 15.18],
  'Tinian, Northern Mariana Islands': [145.63, 15.0],
  'Oahu, Hawaii': [-157.95, 21.48],
  Hawaii: [-155.5, 19.6],
  'Saint Croix, Virgin Islands': [-64.75, 17.73],
  'Tutuila, American Samoa': [-170.7, -14.31],
  Nauru: [166.93, -0.52],
  'Christmas Island': [105.63, -10.49],
  'Manus, Papua New Guinea': [147.0, -2.09],
} as const satisfies Record<string, readonly [number, number]>;

describe('the shapes of the world', () => {
  const { rings, borders } = generalisedWorld();

  it.each(Object.entries(islands))('keep %s', (_name, [longitude, latitude]) => {
    expect(rings.filter((ring) => holds(ring, longitude, latitude))).toHaveLength(1);
  });

  it('drop no island: every ring still is a surface', () => {
    const flat = rings.filter((ring) => new Set(ring.map(String)).size < 3);
    expect(flat).toEqual([]);
    expect(rings.length).toBeGreaterThan(1_300);
  });

  it('leave the open sea empty', () => {
    expect(rings.some((ring) => holds(ring, -30, 30))).toBe(false);
    expect(borders.length).toBeGreaterThan(100);
  });

  it('are path data that begins and ends each ring', () => {
    const { land } = drawWorld();
    expect(land).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
    expect(land.match(/z/g)).toHaveLength(rings.length);
  });
});

/** Whether a ring runs around a point: a line from it to the east crosses it an odd number of times. */
function holds(ring: number[][], longitude: number, latitude: number): boolean {
  const crossings = ring.filter(([x1 = 0, y1 = 0], at) => {
    const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? [];
    return y1 > latitude !== y2 > latitude && longitude < x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1);
  });
  return crossings.length % 2 === 1;
}
